package org.encommun.directory.desk;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.directory.harvest.source.HarvestSourceService;
import org.encommun.directory.imports.ImportView;
import org.encommun.directory.imports.job.ImportJob;
import org.encommun.directory.imports.job.ImportJobRepository;
import org.encommun.directory.network.PartnerNetwork;

/** Puts together what a network should know, for whoever may know it. */
@ApplicationScoped
class Desks {

    private static final int IMPORTS = 10;

    private final ImportJobRepository imports;
    private final HarvestSourceService sources;
    private final DeskFigures figures;
    private final DeskDifferences differences;
    private final Clock clock;

    Desks(ImportJobRepository imports, HarvestSourceService sources, DeskFigures figures, DeskDifferences differences,
            Clock clock) {
        this.imports = imports;
        this.sources = sources;
        this.figures = figures;
        this.differences = differences;
        this.clock = clock;
    }

    DeskView of(PartnerNetwork network) {
        Instant now = clock.instant();
        List<ImportJob> latest = imports.latest(network.id(), IMPORTS);
        return new DeskView(network.id(), network.name(), now, latest.stream().map(ImportView::of).toList(),
                sources.all(network.id()),
                figures.refused(network.id(), latest.stream().map(ImportJob::id).toList()), figures.setAside(network.id()),
                differences.conflicts(network.id()), differences.changedByOthers(network.id()),
                figures.duplicates(network.id()), figures.freshness(network.id(), now));
    }
}
