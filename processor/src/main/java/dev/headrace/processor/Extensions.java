package dev.headrace.processor;

import dev.headrace.graph.DidYouMean;
import dev.headrace.processor.declaration.PipelineDeclaration;
import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.diagnostic.Diagnostic;
import dev.headrace.processor.diagnostic.Diagnostics;
import dev.headrace.processor.type.Pack;
import dev.headrace.processor.type.PackText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The extensions that pipelines name: those that Headrace knows, and users' own, whose packs are resources of the same form.
 *
 * @param resources the text of a resource of the module or its class path, by its path
 */
record Extensions(Function<String, Optional<String>> resources) {
    /** Where users put packs of their own. */
    static final String FOLDER = "META-INF/headrace/extensions/";

    /** Those that Headrace knows. */
    static final Extensions SHIPPED = new Extensions(path -> Optional.empty());

    /** The packs of a pipeline's extensions as that major version has them; one that is not known is reported. */
    List<Pack> of(PipelineDeclaration pipeline, int major, Diagnostics diagnostics) {
        List<Pack> packs = new ArrayList<>();
        for (int i = 0; i < pipeline.extensions().size(); i++) {
            String name = pipeline.extensions().get(i);
            Optional<Pack> pack = own(name, pipeline, i, diagnostics).or(() -> PackText.shipped(name, major));
            pack.ifPresent(packs::add);
            if (pack.isEmpty()) {
                diagnostics.report(unknown(pipeline, i));
            }
        }
        return packs;
    }

    private Optional<Pack> own(String name, PipelineDeclaration pipeline, int position, Diagnostics diagnostics) {
        return resources.apply(FOLDER + name + ".tsv").map(text -> {
            try {
                return PackText.parse(text);
            } catch (IllegalArgumentException malformed) {
                diagnostics.report(Diagnostic.error(
                        Code.INVALID_DECLARATION,
                        pipeline.annotation().value("extensions").element(position),
                        FOLDER + name + ".tsv: " + malformed.getMessage(),
                        "each line is type, cast, operator or function and its fields, parted by tabs"));
                return Pack.EMPTY;
            }
        });
    }

    private static Diagnostic unknown(PipelineDeclaration pipeline, int position) {
        String name = pipeline.extensions().get(position);
        List<String> shipped = PackText.names();
        List<String> details = new ArrayList<>();
        DidYouMean.nearest(name, shipped).ifPresent(meant -> details.add("did you mean \"" + meant + "\"?"));
        details.add("known here: " + String.join(", ", shipped));
        details.add(
                "or describe it in the resource " + FOLDER + name + ".tsv, or declare its functions by @SqlFunction");
        return Diagnostic.error(
                        Code.INVALID_DECLARATION,
                        pipeline.annotation().value("extensions").element(position),
                        "extension \"" + name + "\" is not known")
                .with(details);
    }
}
