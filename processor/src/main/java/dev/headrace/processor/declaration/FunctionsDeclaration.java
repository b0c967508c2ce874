package dev.headrace.processor.declaration;

import java.util.List;

/**
 * An interface of {@code @SqlFunction} methods.
 *
 * @param functions its functions, in declaration order
 */
public record FunctionsDeclaration(InterfaceName type, List<FunctionDeclaration> functions, SourceInfo source) {
    public FunctionsDeclaration {
        functions = List.copyOf(functions);
    }
}
