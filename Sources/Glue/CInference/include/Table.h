// How the tables of functions are written.
#ifndef APUS_INFERENCE_TABLE_H
#define APUS_INFERENCE_TABLE_H

#include <stddef.h>
#include <stdint.h>

#define APUS_FIELD(result, name, parameters) result(*name) parameters;

#endif
