package dev.headrace.processor.generation;

import static com.google.testing.compile.CompilationSubject.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.JavaFileObject;

/** Keeps what generation writes, compiles it as strictly as a user may, and loads it. */
final class GeneratedFiles implements SourceWriter {
    final Map<String, String> sources = new TreeMap<>();
    final Map<String, String> resources = new TreeMap<>();

    @Override
    public void source(String qualifiedName, String text) {
        sources.put(qualifiedName, text);
    }

    @Override
    public void resource(String path, String text) {
        resources.put(path, text);
    }

    /** Compiles it with the user's own files; every warning is an error. */
    Loaded compile(List<String> userFiles) {
        List<JavaFileObject> files = new ArrayList<>();
        sources.forEach((name, text) -> files.add(JavaFileObjects.forSourceString(name, text)));
        userFiles.forEach(text -> files.add(JavaFileObjects.forSourceString(nameOf(text), text)));
        Compilation compilation = Compiler.javac()
                .withOptions("-Xlint:all,-processing", "-Werror", "-proc:none")
                .compile(files);
        assertThat(compilation).succeeded();
        return new Loaded(compilation);
    }

    private static String nameOf(String source) {
        String packageName = source.replaceFirst("(?s).*?package ([\\w.]+);.*", "$1");
        String type = source.replaceFirst("(?s).*?(?:class|interface|enum|record) (\\w+).*", "$1");
        return packageName + "." + type;
    }

    /** The compiled classes. */
    static final class Loaded extends ClassLoader {
        private final Map<String, byte[]> classes = new HashMap<>();

        private Loaded(Compilation compilation) {
            super(GeneratedFiles.class.getClassLoader());
            for (JavaFileObject file : compilation.generatedFiles()) {
                String name = file.getName().replaceFirst("^/?CLASS_OUTPUT/", "");
                if (name.endsWith(".class")) {
                    classes.put(name.substring(0, name.length() - 6).replace('/', '.'), bytes(file));
                }
            }
        }

        private static byte[] bytes(JavaFileObject file) {
            try (InputStream in = file.openInputStream()) {
                return in.readAllBytes();
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] bytes = classes.get(name);
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
        }

        /** Calls a static method without parameters. */
        Object call(String type, String method) {
            try {
                return loadClass(type).getMethod(method).invoke(null);
            } catch (ReflectiveOperationException e) {
                throw new AssertionError(e);
            }
        }
    }
}
