#ifndef CATOMICSWAP_H
#define CATOMICSWAP_H

/// Exchanges two paths in one call, so that a reader sees the old tree or the new one, never neither.
/// Returns 0, or the `errno` of the failure (ENOSYS and EINVAL: the file system cannot exchange).
int atomic_swap(const char *first, const char *second);

#endif
