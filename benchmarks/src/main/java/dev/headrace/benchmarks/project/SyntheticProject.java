package dev.headrace.benchmarks.project;

import java.nio.file.Path;
import java.util.List;

/** A project of invented models, the same for everybody who asks for as many. */
public final class SyntheticProject {
    private final Project project;

    private SyntheticProject(Project project) {
        this.project = project;
    }

    /** The project of that many models. */
    public static SyntheticProject of(int models) {
        return new SyntheticProject(ProjectGenerator.generate(models));
    }

    /** Writes Java interfaces below a directory. */
    public void writeHeadrace(Path directory) {
        HeadraceFiles.write(project, new ProjectDirectory(directory));
    }

    /** Writes a dbt project into a directory. */
    public void writeDbt(Path directory, DatabaseAddress database) {
        DbtFiles.write(project, new ProjectDirectory(directory), database);
    }

    /** Writes a SQLMesh project into a directory. */
    public void writeSqlMesh(Path directory, DatabaseAddress database) {
        SqlMeshFiles.write(project, new ProjectDirectory(directory), database);
    }

    /** What makes the sources, empty. */
    public List<String> sourceStatements() {
        return ServerFiles.sources(project);
    }

    /** What makes the models as views, each after those that it reads. */
    public List<String> modelStatements() {
        return ServerFiles.views(project);
    }

    /** How many lines the models' SQL has. */
    public long lines() {
        return project.models().stream()
                .mapToLong(model -> model.query().lines().count())
                .sum();
    }
}
