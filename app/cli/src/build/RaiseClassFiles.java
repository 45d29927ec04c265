import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/**
 * Build step (构建步骤): copies jars with their class files of Java 5 raised to Java 8. The start-up cache of the JVM takes
 * no older ones, nor any class that is built on them: all commands stand on picocli, all factories on javax.inject.
 */
final class RaiseClassFiles {
    private RaiseClassFiles() {}

    /**
     * Run as a source file.
     *
     * @param arguments the folder to write to; a class of each jar, all of which stand on the class path
     */
    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        for (int i = 1; i < arguments.length; i++) {
            raise(jarOf(arguments[i]), folder);
        }
    }

    private static Path jarOf(String type) throws Exception {
        return Path.of(Class.forName(type, false, ClassLoader.getSystemClassLoader())
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
    }

    private static void raise(Path jar, Path folder) throws IOException {
        try (JarFile in = new JarFile(jar.toFile());
                JarOutputStream out = new JarOutputStream(Files.newOutputStream(folder.resolve(jar.getFileName())))) {
            for (Enumeration<JarEntry> entries = in.entries(); entries.hasMoreElements(); ) {
                copy(in, entries.nextElement(), out);
            }
        }
    }

    private static void copy(JarFile in, JarEntry entry, JarOutputStream out) throws IOException {
        JarEntry copy = new JarEntry(entry.getName());
        copy.setTime(entry.getTime());
        out.putNextEntry(copy);
        try (InputStream content = in.getInputStream(entry)) {
            byte[] bytes = content.readAllBytes();
            boolean old = entry.getName().endsWith(".class") && version(bytes) < Opcodes.V1_8;
            out.write(old ? raised(bytes) : bytes);
        }
        out.closeEntry();
    }

    private static int version(byte[] type) {
        return (type[6] & 0xFF) << 8 | type[7] & 0xFF;
    }

    /** From Java 7 on a class must tell the types at each branch: ASM works them out. */
    private static byte[] raised(byte[] type) {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_FRAMES);
        ClassVisitor raising = new ClassVisitor(Opcodes.ASM9, writer) {
            @Override
            public void visit(
                    int version, int access, String name, String signature, String superName, String[] interfaces) {
                super.visit(Opcodes.V1_8, access, name, signature, superName, interfaces);
            }
        };
        new ClassReader(type).accept(raising, ClassReader.SKIP_FRAMES);
        return writer.toByteArray();
    }
}
