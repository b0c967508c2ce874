package dev.headrace.connect;

import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * Which database, and as whom.
 *
 * @param url a JDBC URL, {@code embedded:} or {@code embedded:directory}
 * @param user the role; empty for the URL's own or the operating system's
 * @param password its password; empty for none
 */
public record DatabaseAddress(String url, Optional<String> user, Optional<String> password) {
    private static final String HOW = """
            no database is named; do one of these:
              --url jdbc:postgresql://host:5432/database --user name   (and the password in HEADRACE_PASSWORD)
              HEADRACE_URL, HEADRACE_USER and HEADRACE_PASSWORD in the environment
              a dbt profiles.yml: --profiles-dir directory --profile name --target name
              libpq's PGHOST, PGPORT, PGDATABASE, PGUSER and PGPASSWORD in the environment
              --url embedded: for a real PostgreSQL that lives as long as this command, embedded:directory to keep its data""";

    /**
     * What the command line says, else HEADRACE_*, else the profile, else libpq's PG*; a password comes from the environment
     * or a profile only.
     */
    public static DatabaseAddress find(
            Optional<String> url,
            Optional<String> user,
            Optional<DatabaseAddress> profile,
            Map<String, String> environment) {
        Variables variables = new Variables(environment);
        Optional<String> role = user.or(() -> variables.get("HEADRACE_USER"));
        Optional<String> password = variables.get("HEADRACE_PASSWORD");
        Optional<String> address = url.filter(text -> !text.isBlank()).or(() -> variables.get("HEADRACE_URL"));
        if (address.isPresent()) {
            return new DatabaseAddress(
                    address.get().trim(),
                    role.or(() -> variables.get("PGUSER")),
                    password.or(() -> variables.get("PGPASSWORD")));
        }
        if (profile.isPresent()) {
            return new DatabaseAddress(
                    profile.get().url(), role.or(profile.get()::user), password.or(profile.get()::password));
        }
        if (variables.get("PGHOST").isEmpty() && variables.get("PGDATABASE").isEmpty()) {
            throw new ConnectionFailure(HOW);
        }
        Optional<String> roleOrDefault = role.or(() -> variables.get("PGUSER"));
        return new DatabaseAddress(
                variables.libpqUrl(roleOrDefault), roleOrDefault, password.or(() -> variables.get("PGPASSWORD")));
    }

    /** Whether the server is to be started by this process. */
    public boolean isEmbedded() {
        return url.startsWith("embedded:");
    }

    /** The directory of the embedded server's data; empty for a temporary one. */
    public Optional<String> embeddedDirectory() {
        return Optional.of(url.substring("embedded:".length())).filter(directory -> !directory.isBlank());
    }

    /** Where that is, and as whom, without any secret. */
    public String description() {
        if (isEmbedded()) {
            return "a PostgreSQL of its own, "
                    + embeddedDirectory().map(place -> "in " + place).orElse("for this command only");
        }
        Target target = Target.of(DriverDataSource.parsed(this));
        return target.place() + "/" + target.database() + " as " + target.user();
    }

    /** What the driver is given beside the URL. */
    Properties properties() {
        Properties properties = new Properties();
        user.ifPresent(name -> properties.setProperty("user", name));
        password.ifPresent(secret -> properties.setProperty("password", secret));
        return properties;
    }

    /** Never with the URL or the password. */
    @Override
    public String toString() {
        return "DatabaseAddress[" + user.orElse("") + "]";
    }
}
