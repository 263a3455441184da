#include "CExecution.h"
