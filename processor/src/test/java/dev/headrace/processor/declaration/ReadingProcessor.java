package dev.headrace.processor.declaration;

import dev.headrace.processor.diagnostic.Diagnostics;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Reads the declarations of the first round and keeps them. */
final class ReadingProcessor extends AbstractProcessor {
    private final Diagnostics diagnostics = new Diagnostics();
    private final ModuleIndex index;
    private CompiledTypes compiled = CompiledTypes.NONE;
    private Declarations declarations;

    ReadingProcessor(ModuleIndex index) {
        this.index = index;
    }

    Declarations declarations() {
        return declarations;
    }

    /** The types of all rounds. */
    CompiledTypes compiled() {
        return compiled;
    }

    Diagnostics diagnostics() {
        return diagnostics;
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latest();
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("*");
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        compiled = compiled.with(round.getRootElements());
        if (declarations == null) {
            declarations = DeclarationReader.read(
                    processingEnv.getElementUtils(),
                    processingEnv.getTypeUtils(),
                    type -> 0,
                    compiled,
                    new EarlierBuilds(index, path -> Optional.empty()),
                    diagnostics);
        }
        return false;
    }
}
