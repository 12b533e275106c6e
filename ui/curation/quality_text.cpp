// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curation/quality_text.h"

#include "ui/common/error_text.h"
#include "ui/common/formats.h"
#include "ui/common/translate.h"
#include "ui/curation/review_text.h"

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {

QString dayOf(const QDate &day)
{
    return Formats::partialDate(day.toString(Qt::ISODate));
}

} // namespace

QString QualityText::demanded(const Completeness &completeness)
{
    return tr("Required fields filled: %1 of %2.")
        .arg(Formats::count(completeness.demandedFilled), Formats::count(completeness.demanded));
}

QString QualityText::missing(const MissingField &missing, const Labels &labels)
{
    const QString label = labelOf(*missing.field);
    return missing.demandedFrom
        ? tr("%1 (required from “%2” on)").arg(label, ReviewText::stateName(*missing.demandedFrom, labels))
        : label;
}

QString QualityText::partnership(const PartnershipSides &sides)
{
    const QString verdict = sides.isPublicPrivate()
        ? tr("This is a public-private partnership.")
        : tr("As far as is known, this is not a public-private partnership: it needs at least one public and "
             "one private partner.");
    QStringList said {verdict,
        tr("Public partners: %1, private partners: %2, others: %3.")
            .arg(Formats::count(sides.publicSide), Formats::count(sides.privateSide),
                Formats::count(sides.otherSides))};
    if (sides.unknown > 0) {
        said.append(tr("The side of %Ln partner(s) is not known.", nullptr, sides.unknown));
    }
    return said.join(u' ');
}

QString QualityText::evidence(const EvidenceSummary &evidence, const Labels &labels)
{
    if (evidence.results() == 0) {
        return tr("No results are stated.");
    }
    QStringList parts;
    for (auto it = evidence.byGrade.rbegin(); it != evidence.byGrade.rend(); ++it) {
        const QString grade = labels.of(FieldKind::Code, u"evidence_grade", it->first);
        parts.append(
            tr("%1: %2", "grade of evidence: number of results").arg(grade, Formats::count(it->second)));
    }
    if (evidence.ungraded > 0) {
        parts.append(tr("without a grade: %1").arg(Formats::count(evidence.ungraded)));
    }
    if (evidence.withoutSource > 0) {
        parts.append(tr("without a source: %1").arg(Formats::count(evidence.withoutSource)));
    }
    return parts.join(u'\n');
}

QString QualityText::stale(const StaleFinding &finding, const Titles &titles)
{
    const QString other = Formats::isolated(titles.value(finding.other.value, finding.other.value));
    switch (finding.reason) {
    case StaleReason::CheckDue:
        return tr("Its check was due on %1.").arg(dayOf(finding.since.addDays(-1)));
    case StaleReason::NotConfirmed:
        return tr("The organisation has not confirmed it for more than a year.");
    case StaleReason::NotChecked:
        return tr("Nobody has checked it for more than a year.");
    case StaleReason::LinkToMissing:
        return tr("It names a record that is not here any more (%1).").arg(other);
    case StaleReason::LinkToReplaced:
        return tr("It names “%1”, for which another record stands now.").arg(other);
    case StaleReason::LinkToClosed:
        return tr("It names “%1”, which was closed.").arg(other);
    case StaleReason::DeadAddress:
        return tr("Nothing was found at %1 on %2.")
            .arg(Formats::isolated(finding.address), dayOf(finding.since));
    }
    Q_UNREACHABLE();
}

QString QualityText::stale(const std::vector<StaleFinding> &findings, const Titles &titles)
{
    QStringList sentences;
    for (const StaleFinding &finding : findings) {
        sentences.append(stale(finding, titles));
    }
    return sentences.join(u' ');
}

QString QualityText::rubric(const Rubric &rubric)
{
    const QString total
        = tr("%1 of %2 points.").arg(Formats::count(rubric.total()), Formats::count(rubric.highest()));
    const int unscored = int(rubric.unscored().size());
    return unscored == 0 ? total : total + u' ' + tr("Not scored yet: %1.").arg(Formats::count(unscored));
}

QString QualityText::refused(const Error &error, const Labels &labels)
{
    const QString criterion = labels.of(FieldKind::Code, u"practice_criterion", error.subject);
    return error.kind == ErrorKind::InvalidInput && error.detail == ruleName(Rule::ScoreWithoutReason)
        ? tr("Not saved. Give a reason in writing for: %1").arg(criterion)
        : ErrorText::explain(error).text();
}

} // namespace fourthp::ui
