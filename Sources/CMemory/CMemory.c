#include "CMemory.h"

#include <malloc.h>

void cm_release(void) { malloc_trim(0); }
