package shop;

import dev.headrace.NotNull;

public abstract class Plain {
    @NotNull
    abstract String name();
}
