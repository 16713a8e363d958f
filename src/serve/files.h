/* Files and descriptors. */
#ifndef SSE_SERVE_FILES_H
#define SSE_SERVE_FILES_H

#include <stdbool.h>

#include "core/config.h"

/* The configuration's view of the file system. */
extern const struct config_source files_source;

/* Has a file that was read through it changed, or gone, since then?  True
 * once for each change. */
bool files_changed(void);

/* Close every descriptor above standard error and the keep ones behind it:
 * mod_fcgid, for one, leaves some of Apache's open in the programs it
 * starts. */
void files_close_inherited(size_t keep);

/* Use as many descriptors as may be used; how many that is. */
size_t files_raise_limit(void);

/* Open what is closed of standard input, output and error, so that nothing
 * else gets their numbers. */
void files_fill_standard(void);

#endif
