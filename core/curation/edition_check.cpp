// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curation/edition_check.h"

#include "core/curation/duplicate_finder.h"
#include "core/curation/edition_list.h"
#include "core/curation/edition_text_check.h"
#include "core/curation/partnership.h"
#include "core/model/case_study.h"
#include "core/model/field_values.h"
#include "core/model/localised_text.h"
#include "core/model/story.h"
#include "core/model/validation.h"
#include "core/model/sharing.h"
#include "core/store/record_reader.h"

#include <QDate>
#include <QHash>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

using enum EditionIssue;
using enum EditionWeight;

/// Looks at one case after the other.
class Checker
{
public:
    Checker(
        Connection &connection, const Document &edition, const Vocabularies &vocabularies, const QDate &today)
        : m_connection(connection)
        , m_document(edition)
        , m_edition(Edition::from(edition))
        , m_vocabularies(vocabularies)
        , m_today(today)
    { }

    void checkWhole()
    {
        m_readiness.cases = int(m_edition.cases().size());
        if (m_readiness.cases == 0) {
            addForWhole(NoCases, Absolute);
        }
        const QStringList missing
            = languagesWithout(m_document.json().value("front_matter"_L1), m_edition.languages);
        if (!missing.isEmpty()) {
            addForWhole(NoFrontMatter, Advice, missing);
        }
        for (const EditionChapter &chapter : m_edition.chapters) {
            if (chapter.items.empty()) {
                addForWhole(EmptyChapter, Advice);
                m_readiness.findings.back().chapter = chapter.id;
            }
        }
    }

    Result<void> checkCases(const std::vector<DuplicatePair> &pairs, const std::stop_token &stop)
    {
        for (size_t chapter = 0; chapter < m_edition.chapters.size(); ++chapter) {
            const std::vector<RecordId> &items = m_edition.chapters[chapter].items;
            m_chapter = m_edition.chapters[chapter].id;
            for (size_t item = 0; item < items.size(); ++item) {
                if (stop.stop_requested()) {
                    return fail(ErrorKind::Cancelled);
                }
                m_case = items[item];
                if (m_edition.placeOf(m_case) != EditionPlace {chapter, item}) {
                    add(Repeated, Blocking);
                    continue;
                }
                if (auto done = checkCase(pairs); !done) {
                    return done;
                }
            }
        }
        return {};
    }

    EditionReadiness take()
    {
        for (const RecordId &id : m_edition.cases()) {
            const auto weight = m_readiness.weightOf(id);
            m_readiness.ready += !weight || *weight == Advice ? 1 : 0;
        }
        return std::move(m_readiness);
    }

private:
    void addForWhole(EditionIssue issue, EditionWeight weight, const QStringList &paths = {})
    {
        m_readiness.findings.push_back(
            {.issue = issue, .weight = weight, .record = m_edition.id, .paths = paths});
    }
    void add(
        EditionIssue issue, EditionWeight weight, const QStringList &paths = {}, const RecordId &other = {})
    {
        m_readiness.findings.push_back({issue, weight, m_case, other, paths, m_chapter});
    }

    Result<void> checkCase(const std::vector<DuplicatePair> &pairs)
    {
        const auto record = readRecord(m_connection, m_case);
        if (!record) {
            return passOn(record);
        }
        const bool isHere = record->has_value() && (*record)->visible;
        const Document study = isHere ? (*record)->shown() : Document();
        if (!isHere || study.isDeleted() || study.type() != RecordType::CaseStudy) {
            add(NotHere, Absolute);
            return {};
        }
        if (const auto done = checkState(study); !done) {
            return done;
        }
        checkText(study);
        if (const auto done = checkWhatReadersMiss(study); !done) {
            return done;
        }
        checkDuplicates(pairs);
        return checkLinks(study);
    }

    Result<void> checkState(const Document &study)
    {
        const ReviewState state = study.reviewState();
        if (state != ReviewState::Approved && state != ReviewState::Published) {
            add(NotApproved, Blocking);
        }
        if (markingRank(study) > std::min(markingRank(m_document), kMostPublicRank)) {
            add(Marking, Absolute);
        }
        QStringList missing;
        for (const ValidationProblem &problem : validateFor(study, ReviewState::Published, m_vocabularies)) {
            if (problem.rule == Rule::PersonWithoutConsent) {
                add(Consent, Absolute, {problem.path});
            } else if (problem.severity == Severity::Problem) {
                missing.append(problem.path);
            }
        }
        if (!missing.isEmpty()) {
            add(Incomplete, Blocking, missing);
        }
        const Result<PartnershipSides> sides = partnershipOf(m_connection, study);
        if (!sides) {
            return passOn(sides);
        }
        if (!sides->isPublicPrivate()) {
            const bool saysSo = study.json().value("practice_kind"_L1).toString() == "ppp"_L1;
            add(NotAPartnership, saysSo ? Blocking : Advice);
        }
        return {};
    }

    void checkText(const Document &study)
    {
        const QStringList untitled = languagesWithout(study.json().value("title"_L1), m_edition.languages);
        if (!untitled.isEmpty()) {
            add(NotInLanguage, Blocking, untitled);
        }
        QStringList unsaid = languagesWithout(study.json().value("summary"_L1), m_edition.languages);
        unsaid.removeIf([&untitled](const QString &language) { return untitled.contains(language); });
        if (!unsaid.isEmpty()) {
            add(NotInLanguage, Advice, unsaid);
        }
        QStringList undecided;
        for (const QJsonValue value : study.json().value("disputed"_L1).toArray()) {
            if (value.toObject().value("shown"_L1).toString().isEmpty()) {
                undecided.append(value.toObject().value("field"_L1).toString());
            }
        }
        if (!undecided.isEmpty()) {
            add(Disputed, Blocking, undecided);
        }
    }

    Result<void> checkWhatReadersMiss(const Document &study)
    {
        const Result<QStringList> dead = deadAddresses(m_connection, study);
        if (!dead) {
            return passOn(dead);
        }
        const auto advise = [this](EditionIssue issue, const QStringList &paths) {
            if (!paths.isEmpty()) {
                add(issue, Advice, paths);
            }
        };
        advise(Untranslated, untranslatedTexts(study, m_edition.languages));
        advise(SourceWithoutAddress, sourcesWithoutAddress(study));
        advise(DeadAddress, *dead);
        return {};
    }

    void checkDuplicates(const std::vector<DuplicatePair> &pairs)
    {
        for (const DuplicatePair &pair : pairs) {
            if (pair.first != m_case && pair.second != m_case) {
                continue;
            }
            const RecordId &other = pair.first == m_case ? pair.second : pair.first;
            const bool isHardlyAQuestion = pair.score.likelihood >= kLikelyDuplicate;
            add(Duplicate, m_edition.placeOf(other) && isHardlyAQuestion ? Blocking : Advice, {}, other);
        }
    }

    Result<void> checkLinks(const Document &study)
    {
        const CaseStudy typed = CaseStudy::from(study);
        for (const RecordLink &link : outgoingLinks(study)) {
            const auto record = readRecord(m_connection, link.to);
            if (!record) {
                return passOn(record);
            }
            const Document other = record->has_value() ? (*record)->shown() : Document();
            if (other.isEmpty() || other.isDeleted()) {
                const bool isNameless
                    = std::any_of(typed.partners.begin(), typed.partners.end(), [&](const Partner &partner) {
                          return partner.stakeholder == link.to && partner.name.isEmpty();
                      });
                add(LinkNotHere, isNameless ? Blocking : Advice, {link.field}, link.to);
            } else if (other.type() == RecordType::Story && !Story::from(other).mayBeShared(m_today)) {
                add(Consent, Blocking, {link.field}, link.to);
            }
        }
        return {};
    }

    Connection &m_connection;
    const Document &m_document;
    const Edition m_edition;
    const Vocabularies &m_vocabularies;
    const QDate m_today;
    EditionReadiness m_readiness;
    RecordId m_case;
    QString m_chapter;
};

} // namespace

QString editionIssueName(EditionIssue issue)
{
    switch (issue) {
    case NoCases:
        return u"no_cases"_s;
    case NoFrontMatter:
        return u"no_front_matter"_s;
    case EmptyChapter:
        return u"empty_chapter"_s;
    case NotHere:
        return u"not_here"_s;
    case Repeated:
        return u"repeated"_s;
    case NotApproved:
        return u"not_approved"_s;
    case Incomplete:
        return u"incomplete"_s;
    case NotAPartnership:
        return u"not_a_partnership"_s;
    case NotInLanguage:
        return u"not_in_language"_s;
    case Marking:
        return u"marking"_s;
    case EditionIssue::Consent:
        return u"consent"_s;
    case Disputed:
        return u"disputed"_s;
    case Duplicate:
        return u"duplicate"_s;
    case LinkNotHere:
        return u"link_not_here"_s;
    case Untranslated:
        return u"untranslated"_s;
    case SourceWithoutAddress:
        return u"source_without_address"_s;
    case DeadAddress:
        return u"dead_address"_s;
    }
    Q_UNREACHABLE();
}

QString editionWeightName(EditionWeight weight)
{
    switch (weight) {
    case Advice:
        return u"advice"_s;
    case Blocking:
        return u"blocking"_s;
    case Absolute:
        return u"absolute"_s;
    }
    Q_UNREACHABLE();
}

int EditionReadiness::count(EditionWeight weight) const
{
    return int(std::count_if(findings.begin(), findings.end(),
        [weight](const EditionFinding &finding) { return finding.weight == weight; }));
}

std::optional<EditionWeight> EditionReadiness::weightOf(const RecordId &record) const
{
    std::optional<EditionWeight> gravest;
    for (const EditionFinding &finding : findings) {
        if (finding.record == record) {
            gravest = gravest ? std::max(*gravest, finding.weight) : finding.weight;
        }
    }
    return gravest;
}

Result<EditionReadiness> checkEdition(Connection &connection, const RecordId &id,
    const Vocabularies &vocabularies, const QDate &today, std::stop_token stop)
{
    const Result<Document> edition = shownEdition(connection, id);
    return edition ? checkEdition(connection, *edition, vocabularies, today, stop) : passOn(edition);
}

Result<EditionReadiness> checkEdition(Connection &connection, const Document &edition,
    const Vocabularies &vocabularies, const QDate &today, std::stop_token stop)
{
    const auto pairs = findDuplicates(connection, RecordType::CaseStudy, {}, stop);
    if (!pairs) {
        return passOn(pairs);
    }
    Checker checker(connection, edition, vocabularies, today);
    checker.checkWhole();
    const Result<void> done = checker.checkCases(*pairs, stop);
    return done ? Result<EditionReadiness>(checker.take()) : passOn(done);
}

} // namespace fourthp
