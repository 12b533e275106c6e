// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/entry_judge.h"

#include "core/import/entry_faults.h"
#include "core/model/edition.h"
#include "core/model/field_catalogue.h"
#include "core/model/field_values.h"
#include "core/model/own_members.h"
#include "core/model/sharing.h"
#include "core/model/validation.h"

#include <QCryptographicHash>
#include <QJsonArray>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr qsizetype kLongestProblemValue = 80; ///< Where `validate` cuts the value of a problem.

/// What the entry says, laid over the record or made a new one.
using Making = std::function<Document(const ImportEntry &)>;

/// Takes a plain value of the wrong form, as an address without a host, out of the entry and notes it; false
/// for what is in a group, where the rest of the item would say something else without it.
bool leaveOut(ImportEntry &entry, const ValidationProblem &problem)
{
    const QString key = problem.path.section(u'.', 0, 0);
    const Field *field = findField(entry.type, key);
    const QJsonValue value = entry.content.value(key);
    if (problem.rule != Rule::BadFormat || field == nullptr || field->kind == FieldKind::Group
        || field->has(Translatable) || value.isUndefined()) {
        return false;
    }
    if (value.isArray()) {
        QJsonArray rest;
        for (const QJsonValue one : value.toArray()) {
            // A problem holds the beginning of what is long: only then it stands for that.
            const QString text = one.toString();
            const bool isMeant = problem.value.size() < kLongestProblemValue ? text == problem.value
                                                                             : text.startsWith(problem.value);
            if (!isMeant) {
                rest.append(one);
            }
        }
        entry.content.insert(key, rest);
    } else {
        entry.content.remove(key);
    }
    entry.faults.push_back({key, ruleName(problem.rule), problem.value, false});
    return entry.content.value(key) != value;
}

/// A new record is TLP:GREEN. Less than that is for a person to decide: no file lets out what was not out.
void leaveOutWideMarking(ImportEntry &entry, int rankHere)
{
    const QJsonValue tlp = entry.content.value("tlp"_L1);
    if (tlp.isUndefined() || rankHere > kMostPublicRank) {
        return;
    }
    if (markingRank(Document({{u"tlp"_s, tlp}})) < rankHere) {
        entry.content.remove("tlp"_L1);
        warn(entry, import_rule::kNotImported, u"tlp"_s, tlp.toString());
    }
}

/// A copy of a record says what that says.
Document markedLike(const Document &original, const Document &copy)
{
    Document marked = copy;
    if (markingRank(marked) < markingRank(original)) {
        marked.set(u"tlp"_s, original.tlp());
    }
    return marked;
}

void refuseFor(ImportEntry &entry, const QString &field, const QString &rule, const QString &value = {})
{
    entry.faults.push_back({field, rule, value, true});
}

/// Makes a record of the entry; values that nobody can use are left out, and other faults noted.
Document madeOf(
    ImportEntry &entry, const Document &before, const Making &make, const Vocabularies &vocabularies)
{
    Document made = make(entry);
    bool isChanged = true;
    while (isChanged) {
        isChanged = false;
        const auto problems = newProblems(before, made, vocabularies);
        for (const ValidationProblem &problem : problems) {
            isChanged = leaveOut(entry, problem) || isChanged;
        }
        if (isChanged) {
            made = make(entry);
            continue;
        }
        for (const ValidationProblem &problem : problems) {
            refuseFor(entry, problem.path, ruleName(problem.rule), problem.value);
        }
    }
    return made;
}

JudgedEntry judged(ImportEntry entry, ImportAct act, const Document &before, const Document &after)
{
    return {.act = entry.isRefused() ? ImportAct::Refuse : act,
        .before = before,
        .after = entry.isRefused() && !before.isEmpty() ? before : after,
        .faults = std::move(entry.faults)};
}

/// As `RecordWriter::create` will fill them; the rules look at the whole record.
Document asCreated(Document document)
{
    if (document.id().isEmpty()) {
        document.set(u"_id"_s, QString(typeCode(document.type()) + u":new"_s));
    }
    document.set(u"schema"_s, kSupportedSchema);
    document.set(u"review_state"_s, u"draft"_s);
    return withDerivedFields(document);
}

} // namespace

int JudgedEntry::warnings() const
{
    return int(
        std::count_if(faults.begin(), faults.end(), [](const ImportFault &fault) { return !fault.isFatal; }));
}

EntryJudge::EntryJudge(const Vocabularies &vocabularies, RecordTitles &titles, const ImportOrder &order)
    : m_vocabularies(vocabularies)
    , m_setup(overlaySetupOf(order, titles))
{ }

OverlaySetup overlaySetupOf(const ImportOrder &order, RecordTitles &titles)
{
    return {.language = order.mapping.language,
        .saysWholeLists = factsOf(order.format).isTable || order.format == ImportFormat::Ndjson,
        .titlesOf = [&titles](const RecordId &id) { return titles.titlesOf(id); }};
}

Document EntryJudge::madeNew(const ImportEntry &entry, EntryId id) const
{
    ImportEntry asked = entry;
    leaveOutWideMarking(asked, kMostPublicRank);
    return newRecord(asked, id, m_setup);
}

JudgedEntry EntryJudge::asNew(const ImportEntry &entry, EntryId id, const Document *original) const
{
    ImportEntry asked = entry;
    if (asked.isRefused()) {
        return judged(std::move(asked), ImportAct::Refuse, {}, {});
    }
    leaveOutWideMarking(asked, kMostPublicRank);
    Document record; // As it is handed to the writer.
    const Making make = [&](const ImportEntry &said) {
        record = newRecord(said, id, m_setup);
        record = original == nullptr ? record : markedLike(*original, record);
        return asCreated(record);
    };
    madeOf(asked, {}, make, m_vocabularies);
    return judged(std::move(asked), ImportAct::Add, {}, record);
}

JudgedEntry EntryJudge::over(const ImportEntry &entry, const StoredRecord &record) const
{
    const Document before = record.shown();
    ImportEntry asked = entry;
    const Making make = [&](const ImportEntry &said) {
        return withDerivedFields(withIdentityOf(laidOver(before, said, m_setup), before), {before});
    };
    if (before.type() != asked.type) {
        refuseFor(asked, u"type"_s, u"other_type"_s, typeCode(before.type()));
    }
    if (asked.isRefused()) {
        return judged(std::move(asked), ImportAct::Refuse, before, before);
    }
    leaveOutWideMarking(asked, markingRank(before));
    const Document after = madeOf(asked, before, make, m_vocabularies);
    for (ImportFault &fault : leftOutOver(before, asked, m_setup)) {
        asked.faults.push_back(std::move(fault));
    }
    if (after == withDerivedFields(before)) {
        return judged(std::move(asked), ImportAct::Same, before, before);
    }
    if (record.state == "read_only_newer"_L1 && sharedPart(before) != sharedPart(after)) {
        refuseFor(asked, {}, u"newer_schema"_s);
    }
    if (!frozenEditionStays(before, after)) {
        refuseFor(asked, {}, u"frozen"_s);
    }
    // For that somebody has to look at the record itself, as with bulk edits.
    if (markingRank(after) < markingRank(before) && markingRank(before) > kMostPublicRank) {
        refuseFor(asked, u"tlp"_s, u"widens_sharing"_s, after.tlp());
    }
    return judged(std::move(asked), ImportAct::Update, before, after);
}

QByteArray checksumOf(const Document &document)
{
    return QCryptographicHash::hash(document.toJson(), QCryptographicHash::Blake2b_160);
}

} // namespace fourthp
