// The files of which `apus new` makes projects, as they were when Apus was compiled.
#ifndef APUS_CTEMPLATES_H
#define APUS_CTEMPLATES_H

#include <stddef.h>
#include <stdint.h>

typedef struct {
  // The part of a project that the file belongs to.
  const char *part;
  // Where it goes, in the project.
  const char *path;
  const uint8_t *bytes;
  size_t size;
} apus_template_file;

// All files, the last one being followed by one without a part.
extern const apus_template_file *const apus_template_files;

#endif
