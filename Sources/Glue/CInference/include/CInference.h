// The C interfaces of the inference libraries, as far as Apus calls them, restated from their documentation. The libraries
// are loaded at run time, so that there is a table of function pointers for each, and a function that fills it.
#ifndef APUS_CINFERENCE_H
#define APUS_CINFERENCE_H

#include "Llama.h"
#include "OpenVINO.h"
#include "OnnxRuntime.h"
#include "TensorFlow.h"
#include "TensorFlowLite.h"

#endif
