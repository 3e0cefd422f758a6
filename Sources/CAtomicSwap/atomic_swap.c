// Glibc's Swift module does not export renameat2, hence these few lines of C.
#define _GNU_SOURCE
#include "CAtomicSwap.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>

int atomic_swap(const char *first, const char *second) {
#ifdef RENAME_EXCHANGE
  return renameat2(AT_FDCWD, first, AT_FDCWD, second, RENAME_EXCHANGE) == 0 ? 0 : errno;
#else
  (void)first;
  (void)second;
  return ENOSYS;
#endif
}
