// Trials of models that guests bring, in processes of their own.
#ifndef APUS_INFERENCE_TRIAL_H
#define APUS_INFERENCE_TRIAL_H

// What came of a model that was tried in a process of its own.
enum apus_trial {
  // The library prepared and ran it, or said why it does not.
  APUS_TRIAL_ANSWERED,
  // The process ended: the library does not check what it reads there.
  APUS_TRIAL_CRASHED,
  // It computed for too long.
  APUS_TRIAL_ENDLESS,
  // There was no process.
  APUS_TRIAL_IMPOSSIBLE,
};

#endif
