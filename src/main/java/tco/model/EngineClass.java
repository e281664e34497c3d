package tco.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What kind of program serves the model: one for a person at a machine, or one for many requests
/// at once.
public enum EngineClass {
    LOCAL("local"),
    SERVER("server");

    private final String key;

    EngineClass(String key) {
        this.key = key;
    }

    /// The name in output and on the command line.
    public String key() {
        return key;
    }

    /// The class of an engine as profiles name it, with or without a version: `vLLM`, `llama.cpp
    /// b6918 (CUDA)`, `server`.
    public static Optional<EngineClass> of(String engine) {
        String name = engine.strip().toLowerCase(Locale.ROOT);
        for (EngineClass kind : values()) {
            if (name.equals(kind.key) || kind.runs(name)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    private boolean runs(String name) {
        for (String program : programs()) {
            if (name.startsWith(program)) {
                return true;
            }
        }
        return false;
    }

    private List<String> programs() {
        return switch (this) {
            case LOCAL -> List.of("llama.cpp", "ollama", "mlx", "lm studio", "ds4");
            case SERVER -> List.of("vllm", "sglang", "tensorrt-llm");
        };
    }

    /// What may be written as an engine.
    public static String expected() {
        return "local (llama.cpp, Ollama, MLX, LM Studio, ds4) or server (vLLM, SGLang,"
                + " TensorRT-LLM)";
    }
}
