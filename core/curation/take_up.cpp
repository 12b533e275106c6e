// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curation/take_up.h"

#include "core/curation/meeting.h"
#include "core/model/four_questions.h"
#include "core/model/rule.h"
#include "core/model/sharing.h"
#include "core/store/changes_together.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr char kChallenges[] = "challenges";

Result<void> areAnswers(const Document &event, const std::vector<OutputItem> &answers)
{
    if (answers.empty()) {
        return fail(ErrorKind::InvalidInput, u"answer"_s, ruleName(Rule::Required));
    }
    for (const OutputItem &answer : answers) {
        if (answer.list.group.isEmpty() || !isOutputList(answer.list)) {
            return fail(ErrorKind::InvalidInput, answer.toText(), u"no answer to a question"_s);
        }
        if (itemOf(event, answer).isEmpty()) {
            return fail(ErrorKind::NotFound, answer.toText(), u"no such answer"_s);
        }
    }
    return {};
}

/// The document with a link to the event, unless it has it already.
Document linkedTo(const Document &document, const RecordId &event)
{
    QJsonArray links = document.json().value("links"_L1).toArray();
    const bool isThere = std::any_of(links.begin(), links.end(), [&event](const QJsonValue &link) {
        return link.toObject().value("to"_L1) == event.value
            && link.toObject().value("rel"_L1) == "presented_at"_L1;
    });
    if (!isThere) {
        links.append(
            QJsonObject {{u"id"_s, newOutputId()}, {u"rel"_s, u"presented_at"_s}, {u"to"_s, event.value}});
    }
    Document linked = document;
    linked.set(u"links"_s, links);
    return linked;
}

/// The event with each answer saying that it went into this record.
Result<Document> markedTakenUp(
    const Document &event, const std::vector<OutputItem> &answers, const RecordId &into)
{
    Document marked = event;
    for (const OutputItem &answer : answers) {
        QJsonArray records = itemOf(marked, answer).value("taken_up"_L1).toArray();
        if (!records.contains(into.value)) {
            records.append(into.value);
        }
        Result<Document> next = withItem(marked, answer, {{u"taken_up"_s, records}});
        if (!next) {
            return passOn(next);
        }
        marked = std::move(*next);
    }
    return marked;
}

FourAnswers byQuestion(const Document &event, const std::vector<OutputItem> &answers)
{
    FourAnswers sorted;
    for (const OutputItem &answer : answers) {
        sorted[answer.list.member].append(itemOf(event, answer).value("text"_L1).toString());
    }
    return sorted;
}

/// The sector that all groups of these answers have; empty if there is none.
QString commonSector(const Document &event, const std::vector<OutputItem> &answers)
{
    QStringList sectors;
    for (const OutputItem &answer : answers) {
        sectors.append(groupNamed(event, answer.list.group).value("sector"_L1).toString());
    }
    sectors.removeDuplicates();
    return sectors.size() == 1 ? sectors.front() : QString();
}

/// Marks the answers, and ends with what is shown of the record they went into.
Result<SavedChange> finish(ChangesTogether &changes, const Document &event,
    const std::vector<OutputItem> &answers, const RecordId &into)
{
    const Result<Document> marked = markedTakenUp(event, answers, into);
    const Result<void> done = marked ? changes.change(event.id(), *marked) : passOn(marked);
    const Result<Document> shown = done ? changes.shown(into) : passOn(done);
    if (!shown) {
        return passOn(shown);
    }
    const Result<std::vector<SavedChange>> saved = changes.commit();
    if (!saved) {
        return passOn(saved);
    }
    return SavedChange {into, saved->empty() ? 0 : saved->back().change, *shown};
}

} // namespace

Result<SavedChange> draftFromAnswers(Library &library, const RecordId &event,
    const std::vector<OutputItem> &answers, const QString &title, const Editor &editor)
{
    Result<ChangesTogether> changes = ChangesTogether::begin(library, editor);
    if (!changes) {
        return passOn(changes);
    }
    const Result<Document> meeting = changes->shown(event);
    const Result<void> valid = meeting ? areAnswers(*meeting, answers) : passOn(meeting);
    if (!valid) {
        return passOn(valid);
    }
    if (title.trimmed().isEmpty()) {
        return fail(ErrorKind::InvalidInput, u"title"_s, ruleName(Rule::Required));
    }
    const QString stated = meeting->json().value("lang"_L1).toString();
    const QString language = stated.isEmpty() ? u"en"_s : stated;
    Document draft(fieldsFromAnswers(byQuestion(*meeting, answers), language));
    draft.set(u"title"_s, QJsonObject {{language, title.trimmed()}});
    draft.set(u"lang"_s, language);
    draft.set(u"tlp"_s, meeting->tlp());
    if (const QString sector = commonSector(*meeting, answers); !sector.isEmpty()) {
        draft.set(u"sector"_s, sector);
    }
    const Result<Document> created = changes->create(RecordType::CaseStudy, linkedTo(draft, event).json());
    return created ? finish(*changes, *meeting, answers, created->id()) : passOn(created);
}

Result<SavedChange> addToChallenges(Library &library, const RecordId &event,
    const std::vector<OutputItem> &answers, const RecordId &caseStudy, const Editor &editor)
{
    Result<ChangesTogether> changes = ChangesTogether::begin(library, editor);
    if (!changes) {
        return passOn(changes);
    }
    const Result<Document> meeting = changes->shown(event);
    const Result<void> valid = meeting ? areAnswers(*meeting, answers) : passOn(meeting);
    const Result<Document> into = valid ? changes->shown(caseStudy) : passOn(valid);
    if (!into) {
        return passOn(into);
    }
    if (into->type() != RecordType::CaseStudy) {
        return fail(ErrorKind::InvalidInput, caseStudy.value, u"no case study"_s);
    }
    if (markingRank(*into) < markingRank(*meeting)) {
        return fail(ErrorKind::InvalidInput, u"tlp"_s,
            u"the case study is marked for wider sharing than the event"_s);
    }
    QJsonArray challenges = into->json().value(QLatin1StringView(kChallenges)).toArray();
    for (const OutputItem &answer : answers) {
        if (answer.list.member != QLatin1StringView(kChallenges)) {
            return fail(ErrorKind::InvalidInput, answer.toText(), u"no answer about challenges"_s);
        }
        challenges.append(
            QJsonObject {{u"id"_s, newOutputId()}, {u"text"_s, itemOf(*meeting, answer).value("text"_L1)}});
    }
    Document wanted = linkedTo(*into, event);
    wanted.set(QString::fromLatin1(kChallenges), challenges);
    const Result<void> done = changes->change(caseStudy, wanted);
    return done ? finish(*changes, *meeting, answers, caseStudy) : passOn(done);
}

} // namespace fourthp
