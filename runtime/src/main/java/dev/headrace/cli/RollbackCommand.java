package dev.headrace.cli;

import dev.headrace.connect.Database;
import dev.headrace.engine.Released;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code rollback}. */
@Command(name = "rollback", description = "Bring back, at one instant, what the last build --atomic has replaced.")
record RollbackCommand(RootCommand root) implements Callable<Integer> {
    @Override
    public Integer call() {
        try (Database database = root.database()) {
            Released back = root.runner().rollback(database.dataSource(), root.options());
            back.relations().forEach(relation -> root.console().print("back: " + relation));
            root.console()
                    .print(String.format(
                            Locale.ROOT,
                            "%d relation%s as before the last release; readers waited %.2fs at most.",
                            back.relations().size(),
                            back.relations().size() == 1 ? " is" : "s are",
                            back.locked().toNanos() / 1e9));
            return 0;
        }
    }
}
