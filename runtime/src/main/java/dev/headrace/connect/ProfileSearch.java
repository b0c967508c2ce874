package dev.headrace.connect;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which profile of which {@code profiles.yml} is wanted.
 *
 * @param directory where the file is; empty to look for it where dbt does
 * @param profile the profile; empty for that of the pipeline's name, or the only one of a file that was asked for
 * @param target the target; empty for the one that the profile names
 * @param pipeline the pipeline's simple name, in Java's and in dbt's spelling
 * @param environment the environment's variables
 */
public record ProfileSearch(
        Optional<String> directory,
        Optional<String> profile,
        Optional<String> target,
        List<String> pipeline,
        Map<String, String> environment) {
    private static final String FILE = "profiles.yml";

    /** The search that the environment's variables, which are dbt's own, complete. */
    public ProfileSearch {
        Variables variables = new Variables(environment);
        directory = directory.or(() -> variables.get("DBT_PROFILES_DIR"));
        profile = profile.or(() -> variables.get("DBT_PROFILE"));
        target = target.or(() -> variables.get("DBT_TARGET"));
    }

    /** Whether somebody asks for a profile; otherwise one that is not there is not missed. */
    public boolean isAsked() {
        return directory.isPresent() || profile.isPresent() || target.isPresent();
    }

    /** What the profile says; empty if there is none and nobody asks for one. */
    public Optional<Profile> find() {
        Optional<Path> file = candidates().filter(Files::isRegularFile).findFirst();
        if (file.isEmpty()) {
            if (isAsked()) {
                throw new ConnectionFailure("there is no " + FILE + " in "
                        + String.join(
                                " or ",
                                candidates()
                                        .map(Path::getParent)
                                        .map(Path::toString)
                                        .toList())
                        + "; name its directory with --profiles-dir");
            }
            return Optional.empty();
        }
        return find(file.get());
    }

    private Stream<Path> candidates() {
        Stream<Path> directories = directory.isPresent()
                ? Stream.of(Path.of(directory.get()))
                : Stream.of(
                        Path.of("").toAbsolutePath(),
                        Path.of(environment.getOrDefault("HOME", System.getProperty("user.home")), ".dbt"));
        return directories.map(each -> each.resolve(FILE));
    }

    private Optional<Profile> find(Path file) {
        if (!(Yaml.read(text(file), file.toString()) instanceof Yaml.Fields profiles)) {
            throw new ConnectionFailure(file + " holds no profiles");
        }
        List<String> names = profiles.all().keySet().stream()
                .filter(name -> !name.equals("config"))
                .toList();
        Optional<String> name = profile.or(
                        () -> pipeline.stream().filter(names::contains).findFirst())
                .or(() -> isAsked() && names.size() == 1 ? Optional.of(names.get(0)) : Optional.empty());
        if (name.isEmpty() && !isAsked()) {
            return Optional.empty();
        }
        if (name.isEmpty() || !names.contains(name.get())) {
            throw new ConnectionFailure(file + " has no profile " + name.orElse(pipeline.get(pipeline.size() - 1))
                    + "; it has: " + String.join(", ", names) + "; choose one with --profile");
        }
        return Optional.of(new ProfileReader(file, name.get(), environment).read(profiles, target));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new ConnectionFailure(file + " cannot be read: " + unreadable);
        }
    }
}
