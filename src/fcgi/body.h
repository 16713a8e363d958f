/* The body of a request: kept for who wants it, else read and thrown away. */
#ifndef SSE_FCGI_BODY_H
#define SSE_FCGI_BODY_H

#include <fcgiapp.h>
#include <stdbool.h>

#include "base/fault.h"
#include "fcgi/gate.h"
#include "fcgi/request.h"

/* Read what follows the parameters of a FastCGI request.  *unread_out is set
 * when some of it was left.  FAULT_INPUT when it broke off. */
enum fault body_read(FCGX_Request *fcgi, const struct gate_terms *terms,
    struct request *request, bool *unread_out, struct fault_note *note)
    FAULT_CHECK;

/* The same for CGI, whose body is standard input; one that nobody wants is
 * left there. */
enum fault body_read_plain(const struct gate_terms *terms,
    struct request *request, struct fault_note *note) FAULT_CHECK;

/* What a request that ends too early is called. */
enum fault body_broke_off(struct fault_note *note);

#endif
