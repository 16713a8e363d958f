/* The configuration's view of the file system. */
#ifndef SSE_SERVE_FILES_H
#define SSE_SERVE_FILES_H

#include "core/config.h"

extern const struct config_source files_source;

#endif
