package dev.headrace.processor.javac;

import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Where in its source file a type is declared. */
public final class TypeLines {
    private final Optional<SourceTrees> trees;

    private TypeLines(Optional<SourceTrees> trees) {
        this.trees = trees;
    }

    /** The lines that the compiler that runs can tell. */
    public static TypeLines of(ProcessingEnvironment environment) {
        return new TypeLines(TreeAccess.of(environment));
    }

    /** The 1-based line of the type's name in its declaration; 0 if it is not known. */
    public int line(TypeElement type) {
        return trees.flatMap(known -> known.name(type)).map(Spot::line).orElse(0);
    }

    /** The source file's name without its folder; where it is not known, the one that Java asks of a public type. */
    public String file(TypeElement type) {
        return trees.flatMap(known -> known.file(type)).orElseGet(() -> publicTypesFile(type));
    }

    private static String publicTypesFile(TypeElement type) {
        Element outermost = type;
        while (outermost.getEnclosingElement() instanceof TypeElement around) {
            outermost = around;
        }
        return outermost.getSimpleName() + ".java";
    }
}
