// The module's first file stands here until its real ones do.
