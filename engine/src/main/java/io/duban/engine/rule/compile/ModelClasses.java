package io.duban.engine.rule.compile;

import io.duban.api.LocalizedText;
import io.duban.engine.rule.drl.CheckedRule;
import io.duban.engine.rule.drl.DrlPrinter;
import io.duban.engine.rule.source.Diagnostic;
import io.duban.engine.rule.source.RuleSetException;
import io.duban.engine.rule.source.RuleSetManifest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.io.ResourceType;

/**
 * 模型类: the classes that the rules of a set become.
 *
 * @param modelClass the one to load
 * @param classes bytes by path, such as {@code io/duban/rules/wording/Rules1.class}
 */
record ModelClasses(String modelClass, Map<String, byte[]> classes) {
    private static final String MODEL_INDEX = "/drools-model";

    /**
     * Compiles checked rules. Needs a JVM whose default encoding is UTF-8: Drools writes and reads the sources it
     * generates in the default one.
     *
     * @throws RuleSetException if Drools refuses what the check let through
     */
    static ModelClasses compile(RuleSetManifest manifest, List<CheckedRule> rules) {
        String drl = DrlPrinter.print(manifest.packageName(), rules, "java");
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        String path = "src/main/resources/" + manifest.packageName().replace('.', '/') + "/rules.drl";
        files.write(services.getResources()
                .newByteArrayResource(drl.getBytes(StandardCharsets.UTF_8), "UTF-8")
                .setSourcePath(path)
                .setResourceType(ResourceType.DRL));
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
        if (!errors.isEmpty()) {
            throw new RuleSetException(
                    errors.stream().map(e -> diagnostic(manifest, e)).toList());
        }
        InternalKieModule module = (InternalKieModule) builder.getKieModule();
        services.getRepository().removeKieModule(module.getReleaseId());
        try {
            return unpack(module.getBytes(), manifest.packageName().replace('.', '/') + "/");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read compiled rules", e);
        }
    }

    /** Takes the classes of the package alone: the jar holds a project class too, which nobody asks for. */
    private static ModelClasses unpack(byte[] jar, String folder) throws IOException {
        Map<String, byte[]> classes = new TreeMap<>();
        String modelClass = "";
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(jar))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().startsWith(folder) && entry.getName().endsWith(".class")) {
                    classes.put(entry.getName(), zip.readAllBytes());
                } else if (entry.getName().endsWith(MODEL_INDEX)) {
                    // The first line is the version of the format.
                    modelClass = new String(zip.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .skip(1)
                            .findFirst()
                            .orElseThrow();
                }
            }
        }
        return new ModelClasses(modelClass, classes);
    }

    private static Diagnostic diagnostic(RuleSetManifest manifest, Message error) {
        // Further lines are the generated source.
        String text = error.getText().lines().findFirst().orElse("");
        LocalizedText message = new LocalizedText("规则无法编译：" + text, "the rules do not compile: " + text);
        return new Diagnostic(manifest.id(), "", manifest.id(), 0, message);
    }
}
