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
    private Declarations declarations;

    ReadingProcessor(ModuleIndex index) {
        this.index = index;
    }

    Declarations declarations() {
        return declarations;
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
        if (declarations == null) {
            declarations = DeclarationReader.read(
                    processingEnv.getElementUtils(),
                    processingEnv.getTypeUtils(),
                    type -> 0,
                    CompiledTypes.NONE.with(round.getRootElements()),
                    new EarlierBuilds(index, path -> Optional.empty()),
                    diagnostics);
        }
        return false;
    }
}
