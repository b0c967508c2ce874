package dev.headrace.benchmarks.project;

/** Where a relation stands between what applications write and what people read. */
public enum Layer {
    SOURCE(""),
    STAGING("stg_"),
    INTERMEDIATE("int_"),
    MART("mart_");

    private final String prefix;

    Layer(String prefix) {
        this.prefix = prefix;
    }

    /** What the names of its relations begin with. */
    String prefix() {
        return prefix;
    }

    /** The layer in names of directories and packages. */
    String folder() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
