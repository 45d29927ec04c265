package io.duban.engine.rule.drl;

import io.duban.api.record.Located;
import io.duban.api.rule.Violations;
import io.duban.engine.rule.page.RulePageReader;
import io.duban.engine.rule.source.Diagnostic;
import io.duban.engine.rule.source.RuleFile;
import io.duban.engine.rule.source.RuleSetException;
import java.io.StringReader;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.GlobalDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.kie.api.io.Resource;
import org.kie.internal.builder.conf.LanguageLevelOption;

/**
 * Reads a DRL file: Drools parses it, we check it against what rules may say, and only what was understood goes on.
 * Nothing that an author wrote reaches a compiler as it stands.
 */
public final class DrlReader {
    private static final String GLOBAL = "violations";
    private static final Pattern PARSER_PLACE = Pattern.compile("Line (\\d+):");

    private final RuleFile file;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private DrlReader(RuleFile file) {
        this.file = file;
    }

    /**
     * Reads the rules of a file in their order.
     *
     * @throws RuleSetException with everything that is wrong
     */
    public static List<CheckedRule> read(RuleFile file) {
        return new DrlReader(file).read();
    }

    private List<CheckedRule> read() {
        diagnostics.addAll(DrlCharacters.check(file));
        stopIfWrong();
        PackageDescr parsed = parse();
        checkOutsideRules(parsed);
        List<CheckedRule> rules = new ArrayList<>();
        for (RuleDescr rule : parsed.getRules()) {
            read(rule, rules);
        }
        stopIfWrong();
        return rules;
    }

    private PackageDescr parse() {
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        PackageDescr parsed = null;
        try {
            parsed = parser.parse((Resource) null, new StringReader(file.text()));
        } catch (DroolsParserException e) {
            diagnostics.add(syntaxError(e.getMessage()));
        } catch (RuntimeException e) {
            // The parser's own mistakes with texts that are no rules.
            diagnostics.add(syntaxError(String.valueOf(e.getMessage())));
        }
        parser.getErrors().forEach(e -> diagnostics.add(syntaxError(e.getMessage())));
        stopIfWrong();
        if (parsed == null) {
            throw file.error(0, "文件里没有规则", "there is no rule in the file");
        }
        return parsed;
    }

    private Diagnostic syntaxError(String message) {
        Matcher place = PARSER_PLACE.matcher(message);
        int line = place.find() ? Integer.parseInt(place.group(1)) : 0;
        String detail = message.lines().findFirst().orElse("").strip();
        return file.diagnostic(line, "语法有误：" + detail, "syntax error: " + detail);
    }

    private void checkOutsideRules(PackageDescr parsed) {
        for (ImportDescr imported : parsed.getImports()) {
            if (!FactTypes.importable(imported.getTarget())) {
                refuse(imported.getLine(), "不能导入 " + imported.getTarget(), "cannot import " + imported.getTarget());
            }
        }
        for (GlobalDescr global : parsed.getGlobals()) {
            if (!GLOBAL.equals(global.getIdentifier())
                    || !List.of(Violations.class.getName(), "Violations").contains(global.getType())) {
                refuse(
                        global.getLine(),
                        "global 只能是 io.duban.api.rule.Violations violations",
                        "the only global is: io.duban.api.rule.Violations violations");
            }
        }
        boolean more = !parsed.getFunctions().isEmpty()
                || !parsed.getFunctionImports().isEmpty()
                || !parsed.getAccumulateImports().isEmpty()
                || !parsed.getAttributes().isEmpty()
                || !parsed.getClassAndEnumDeclarationDescrs().isEmpty()
                || !parsed.getEntryPointDeclarations().isEmpty()
                || !parsed.getWindowDeclarations().isEmpty()
                || parsed.getUnit() != null;
        if (more) {
            refuse(
                    0,
                    "文件里只能有 package、import、global 和规则，不能有函数、声明和全局属性",
                    "a file holds package, import, global and rules; no functions, declarations or attributes");
        }
    }

    private void read(RuleDescr rule, List<CheckedRule> rules) {
        ConditionReader conditions = new ConditionReader();
        int line = rule.getLine();
        try {
            requirePlain(rule);
            List<Condition> left = conditions.read(rule.getLhs());
            line = Math.max(line, conditions.line());
            rules.add(consequence(rule, left, conditions.bindings()));
        } catch (RefusedException e) {
            diagnostics.add(file.diagnostic(
                    rule.getName(),
                    Math.max(line, conditions.line()),
                    e.reason().zh(),
                    e.reason().en()));
        }
    }

    private static void requirePlain(RuleDescr rule) {
        if (!RulePageReader.ID.matcher(rule.getName()).matches()) {
            throw new RefusedException("规则名就是规则编号，如 RE-05", "the name of a rule is its id, such as RE-05");
        }
        if (!rule.getAttributes().isEmpty() || !rule.getAnnotations().isEmpty() || rule.hasParent()) {
            throw new RefusedException(
                    "规则不能有 salience、dialect 等属性，也不能有注解和 extends",
                    "a rule has no attributes such as salience or dialect, no annotations and no extends");
        }
        if (rule.isQuery() || !rule.getNamedConsequences().isEmpty()) {
            throw new RefusedException("只能有规则，不能有 query 和 do", "only rules are allowed, no query and no do");
        }
    }

    /** {@code violations.report("RE-05", $d, …);} */
    private CheckedRule consequence(RuleDescr rule, List<Condition> left, Map<String, Type> bindings) {
        Tokens tokens = new Tokens(String.valueOf(rule.getConsequence()));
        ExpressionReader reader = new ExpressionReader(tokens, null, bindings);
        for (String word : List.of(GLOBAL, ".", "report", "(")) {
            if (!tokens.accept(word)) {
                throw new RefusedException(
                        "then 后面只能是 violations.report(\"" + rule.getName() + "\", $变量);",
                        "after 'then' there must be: violations.report(\"" + rule.getName() + "\", $variable);");
            }
        }
        Token id = tokens.take();
        if (!id.text().equals(rule.getName()) || id.kind() != Token.Kind.STRING) {
            throw new RefusedException(
                    "report 的编号应与规则名相同：\"" + rule.getName() + "\"",
                    "report takes the name of its rule: \"" + rule.getName() + "\"");
        }
        tokens.expect(",");
        String element = tokens.peek().text();
        Expression.Path reported = reader.path();
        if (!reported.members().isEmpty() || !Located.class.isAssignableFrom(Member.raw(reported.type()))) {
            throw new RefusedException(
                    "只能报告一个有出处的要素变量", "only a variable that stands for an element with a place is reported");
        }
        List<Expression> details = new ArrayList<>();
        while (tokens.accept(",")) {
            details.add(reader.value());
        }
        if (details.size() > 2) {
            throw new RefusedException("report 最多带两个补充值", "report takes two details at most");
        }
        tokens.expect(")");
        tokens.accept(";");
        tokens.expectEnd();
        return new CheckedRule(rule.getName(), file, rule.getLine(), left, element, details);
    }

    private void refuse(int line, String zh, String en) {
        diagnostics.add(file.diagnostic(Math.max(line, 0), zh, en));
    }

    private void stopIfWrong() {
        if (!diagnostics.isEmpty()) {
            throw new RuleSetException(diagnostics);
        }
    }
}
