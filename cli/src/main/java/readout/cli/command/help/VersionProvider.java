package readout.cli.command.help;

import picocli.CommandLine.IVersionProvider;

/** The program's version, as the build wrote it into the jar. */
public final class VersionProvider implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = VersionProvider.class.getPackage().getImplementationVersion();
        return new String[] {"readout " + (version == null ? "(not packaged)" : version)};
    }
}
