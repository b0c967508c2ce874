package dev.headrace.processor.declaration;

import java.util.Set;

/** The qualified names of our annotations. */
final class Vocabulary {
    static final String PACKAGE = "dev.headrace.";
    static final String PIPELINE = PACKAGE + "Pipeline";
    static final String SOURCE = PACKAGE + "Source";
    static final String MODEL = PACKAGE + "Model";
    static final String MODEL_DEFAULTS = PACKAGE + "ModelDefaults";
    static final String FRESHNESS = PACKAGE + "Freshness";
    static final String COLUMN = PACKAGE + "Column";
    static final String ON_ERROR = PACKAGE + "OnError";
    static final String TAG = PACKAGE + "Tag";
    static final String UNIQUE = PACKAGE + "Unique";
    static final String NOT_NULL = PACKAGE + "NotNull";
    static final String ACCEPTED_VALUES = PACKAGE + "AcceptedValues";
    static final String REFERENCES = PACKAGE + "References";
    static final String CHECK = PACKAGE + "Check";
    static final String DATA_TEST = PACKAGE + "DataTest";
    static final String TEST_TEMPLATE = PACKAGE + "TestTemplate";
    static final String SQL_FUNCTION = PACKAGE + "SqlFunction";
    static final String SQL_TYPE = PACKAGE + "SqlType";
    static final String PIPELINE_OUTLINE = PACKAGE + "graph.PipelineOutline";
    static final String PIPELINE_TESTS = PACKAGE + "testing.PipelineTests";

    static final String UNIT_TEST = PACKAGE + "testing.UnitTest";
    static final String MUTATION_TEST = PACKAGE + "testing.MutationTest";
    static final String MODEL_TEST_CASE = PACKAGE + "testing.ModelTestCase";

    /** The data tests that are annotations of columns and have no template. */
    static final Set<String> COLUMN_TESTS = Set.of(UNIQUE, NOT_NULL, ACCEPTED_VALUES, REFERENCES, CHECK);

    /** The annotations that say how a model's relation is kept. */
    static final Set<String> STORAGE = Set.of(
            PACKAGE + "Incremental",
            PACKAGE + "Index",
            PACKAGE + "Hook",
            PACKAGE + "Grant",
            PACKAGE + "Unlogged",
            PACKAGE + "Timeout");

    /** The annotations that say what an interface is. */
    static final Set<String> DECLARING = Set.of(PIPELINE, SOURCE, MODEL, SQL_TYPE, DATA_TEST);

    private Vocabulary() {}

    /** Whether it is one that users write; what the build has generated is nothing to be built again. */
    static boolean isOurs(String qualified) {
        return qualified.startsWith(PACKAGE) && !qualified.equals(PIPELINE_OUTLINE);
    }

    /** The name by which messages call an annotation: {@code @Model}. */
    static String at(String qualified) {
        return "@" + qualified.substring(qualified.lastIndexOf('.') + 1);
    }
}
