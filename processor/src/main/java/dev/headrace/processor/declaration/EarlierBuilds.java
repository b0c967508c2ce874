package dev.headrace.processor.declaration;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What only source files say, as builds before this one have kept it.
 *
 * @param index of this module
 * @param resources the text of a resource of this module, of another on the class path, or of none
 */
public record EarlierBuilds(ModuleIndex index, Function<String, Optional<String>> resources) {
    /** What the build of any module knows of that declaration. */
    Optional<ModuleIndex.Entry> entry(String qualified) {
        return index.entry(qualified)
                .or(() -> resources
                        .apply(path(qualified))
                        .map(ModuleIndex::parse)
                        .flatMap(found -> found.entry(qualified)));
    }

    /** The resources, by path, by which other modules learn of this one's SQL functions, whose parameters class files do not name. */
    public static SortedMap<String, String> forOthers(ModuleIndex index) {
        SortedMap<String, String> files = new TreeMap<>();
        index.entries().forEach((name, entry) -> {
            if (!entry.parameters().isEmpty()) {
                SortedMap<String, ModuleIndex.Entry> one = new TreeMap<>();
                one.put(name, entry);
                files.put(path(name), new ModuleIndex(one).text());
            }
        });
        return files;
    }

    /** Beside the class: javac finds nothing in the META-INF of a jar. */
    private static String path(String qualified) {
        return qualified.replace('.', '/') + ".functions.tsv";
    }
}
