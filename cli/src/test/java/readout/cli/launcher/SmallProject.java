package readout.cli.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The real launcher and the real root pom beside one small module, so that a whole build takes seconds.
 *
 * <p>Its program prints the arguments it was given, each in brackets, and ends with exit code 7 when the first is
 * {@code seven}.
 */
final class SmallProject {
    private static final Path HOME = Path.of(System.getProperty("readout.home"));
    private static final List<String> TOOLS = List.of(
            "cat",
            "chmod",
            "cut",
            "date",
            "dirname",
            "env",
            "expr",
            "find",
            "grep",
            "head",
            "ls",
            "mkdir",
            "mv",
            "readlink",
            "rm",
            "sed",
            "sh",
            "sleep",
            "tail",
            "touch",
            "tr",
            "uname");

    private final Path folder;
    private final Map<String, String> environment = new HashMap<>();

    private SmallProject(Path folder) {
        this.folder = folder;
        environment.put("READOUT_QUICK_START", "no");
        String repository = System.getProperty("localRepository", "");
        if (!repository.isEmpty()) {
            environment.put("MAVEN_OPTS", "-Dmaven.repo.local=" + repository);
        }
    }

    /** Lays the project out in a new folder. */
    static SmallProject in(Path folder) {
        SmallProject project = new SmallProject(folder);
        try {
            Files.createDirectories(folder.resolve("codebook"));
            Files.copy(HOME.resolve("readout"), folder.resolve("readout"));
            project.executable("readout");
            String pom = Files.readString(HOME.resolve("pom.xml"));
            project.write("pom.xml", pom.replaceAll("<module>(?!cli<)\\w+</module>", ""));
            project.write("cli/pom.xml", CLI_POM);
            project.program("");
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return project;
    }

    /** The project that was laid out in a folder before. */
    static SmallProject at(Path folder) {
        return new SmallProject(folder);
    }

    /** Copies the project, what was built of it included, with the times of its files. */
    SmallProject copyTo(Path other) {
        try (Stream<Path> walk = Files.walk(folder)) {
            List<Path> files = walk.toList();
            for (Path file : files) {
                Path copy = other.resolve(folder.relativize(file));
                Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
            }
            for (Path file : files) {
                Path copy = other.resolve(folder.relativize(file));
                Files.setLastModifiedTime(copy, Files.getLastModifiedTime(file));
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return new SmallProject(other);
    }

    Path folder() {
        return folder;
    }

    /** Writes the program so that it prints {@code prefix} before the arguments. */
    void program(String prefix) {
        write("cli/src/main/java/readout/cli/Main.java", MAIN.replace("PREFIX", prefix));
    }

    void write(String file, String text) {
        try {
            Path path = folder.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    void replace(String file, String old, String with) {
        write(file, read(file).replace(old, with));
    }

    String read(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    void executable(String file) {
        if (!folder.resolve(file).toFile().setExecutable(true)) {
            throw new IllegalStateException(file + ": cannot be made executable");
        }
    }

    SmallProject with(String name, String value) {
        environment.put(name, value);
        return this;
    }

    /** Leaves nothing on the PATH but the tools that every system has, and those named. */
    SmallProject withOnly(String... more) {
        List<String> tools = new ArrayList<>(TOOLS);
        tools.addAll(List.of(more));
        for (String tool : tools) {
            write("bin/" + tool, "#!/bin/sh\nexec '" + found(tool) + "' \"$@\"\n");
            executable("bin/" + tool);
        }
        return with("PATH", folder.resolve("bin").toString())
                .with("MAVEN_HOME", "")
                .with("M2_HOME", "");
    }

    private static Path found(String tool) {
        for (String place : System.getenv("PATH").split(":")) {
            Path path = Path.of(place, tool);
            if (Files.isExecutable(path)) {
                return path;
            }
        }
        throw new IllegalStateException(tool + ": not on the PATH");
    }

    /** Runs the launcher and waits for its end. */
    Run run(String... arguments) {
        return Run.of(start(folder.resolve("readout"), folder, arguments));
    }

    /** Starts a launcher, or a link to it, from a folder. */
    Process start(Path launcher, Path from, String... arguments) {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(from.toFile());
        builder.environment().putAll(environment);
        try {
            return builder.start();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static final String MAIN = """
        package readout.cli;

        public class Main {
            public static void main(String[] arguments) {
                for (String argument : arguments) {
                    System.out.println("PREFIX[" + argument + "]");
                }
                System.exit(arguments.length > 0 && arguments[0].equals("seven") ? 7 : 0);
            }
        }
        """;

    private static final String CLI_POM = """
        <project xmlns="http://maven.apache.org/POM/4.0.0">
          <modelVersion>4.0.0</modelVersion>
          <parent>
            <groupId>readout</groupId>
            <artifactId>readout</artifactId>
            <version>0.1.0-SNAPSHOT</version>
          </parent>
          <artifactId>cli</artifactId>
          <build>
            <plugins>
              <plugin>
                <artifactId>maven-jar-plugin</artifactId>
                <configuration>
                  <outputDirectory>${project.basedir}/target/readout/lib</outputDirectory>
                  <finalName>readout</finalName>
                  <archive>
                    <manifest>
                      <mainClass>readout.cli.Main</mainClass>
                    </manifest>
                  </archive>
                </configuration>
              </plugin>
            </plugins>
          </build>
        </project>
        """;
}
