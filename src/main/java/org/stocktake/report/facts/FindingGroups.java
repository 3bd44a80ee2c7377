package org.stocktake.report.facts;

import java.util.ArrayList;
import java.util.List;
import org.stocktake.finding.Finding;
import org.stocktake.model.Checklist;
import org.stocktake.model.Provision;
import org.stocktake.model.ProvisionId;
import org.stocktake.model.Question;
import org.stocktake.model.Section;
import org.stocktake.model.Source;
import org.stocktake.model.Vocabulary;

/** Puts the findings of a report into groups. Each finding stands in one group. */
final class FindingGroups {
    private final Report report;
    private final Checklist checklist;

    FindingGroups(Report report) {
        this.report = report;
        this.checklist = report.checklist();
    }

    List<FindingGroup> by(Grouping by) {
        return switch (by) {
            case SECTION -> bySection();
            case CLUSTER -> byCluster();
        };
    }

    private List<FindingGroup> bySection() {
        List<FindingGroup> groups = new ArrayList<>();
        for (Section section : checklist.sections()) {
            groups.add(new FindingGroup(
                    Grouping.SECTION,
                    section.id(),
                    section.title(),
                    "",
                    report.findings().in(section),
                    report.leftOutOf(section)));
        }
        return groups;
    }

    /** Returns a group for each cluster, in the order of the checklist; then one for what has no cluster. */
    private List<FindingGroup> byCluster() {
        List<FindingGroup> groups = new ArrayList<>();
        for (Vocabulary.Cluster cluster : checklist.vocabulary().clusters()) {
            groups.add(group(cluster.id(), cluster.label(), cluster.note()));
        }
        FindingGroup outside = group("", "", "");
        if (!outside.findings().isEmpty()) {
            groups.add(outside);
        }
        return groups;
    }

    private FindingGroup group(String cluster, String label, String note) {
        List<Finding> inside = new ArrayList<>();
        for (Finding finding : report.findings().all()) {
            if (FindingGroup.placeOf(finding).cluster().equals(cluster)) {
                inside.add(finding);
            }
        }
        inside.sort((one, other) -> byArticle(FindingGroup.placeOf(one), FindingGroup.placeOf(other)));
        return new FindingGroup(Grouping.CLUSTER, cluster, label, note, inside, leftOutOf(cluster));
    }

    /** Counts the questions left out that could stand in the cluster: a provision of theirs does. */
    private int leftOutOf(String cluster) {
        int count = 0;
        for (Question question : report.leftOut()) {
            boolean inside = false;
            for (ProvisionId id : question.provisions()) {
                inside |= checklist.provision(id).cluster().equals(cluster);
            }
            count += inside ? 1 : 0;
        }
        return count;
    }

    private int byArticle(Provision one, Provision other) {
        int bySource = Integer.compare(indexOfSource(one), indexOfSource(other));
        return bySource != 0 ? bySource : ArticleOrder.compare(one.number(), other.number());
    }

    private int indexOfSource(Provision provision) {
        List<Source> sources = checklist.sources();
        for (int i = 0; i < sources.size(); i++) {
            if (sources.get(i).id().equals(provision.source())) {
                return i;
            }
        }
        return sources.size();
    }
}
