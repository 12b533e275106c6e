// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/chosen_records.h"
#include "app/cli/commands.h"

#include "core/base/json_depth.h"
#include "core/curation/bulk_step.h"
#include "core/curation/tag_change.h"
#include "core/model/field_catalogue.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace fourthp::cli {

namespace {

constexpr size_t kShownAtOnce = 256; ///< Lines of a plan whose documents are held at a time.

struct NamedAct
{
    QLatin1StringView option;
    BulkAct act;
};
constexpr NamedAct kActs[] {{"set"_L1, BulkAct::Set}, {"append"_L1, BulkAct::Append},
    {"remove"_L1, BulkAct::Remove}, {"clear"_L1, BulkAct::Empty}, {"swap"_L1, BulkAct::Replace},
    {"find"_L1, BulkAct::FindText}};

QJsonValue scalarFrom(const Field &field, const QString &text)
{
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    if (field.kind == FieldKind::Number && isNumber) {
        return number;
    }
    return field.kind == FieldKind::Flag && (text == "true"_L1 || text == "false"_L1)
        ? QJsonValue(text == "true"_L1)
        : QJsonValue(text);
}

/// `a,b` for a list, JSON for whatever begins like it, else one value.
QJsonValue valueFrom(const Field &field, const QString &text)
{
    if (text.startsWith(u'{') || text.startsWith(u'[')) {
        const QByteArray bytes = text.toUtf8();
        const QJsonDocument json = isNestedTooDeep(bytes) ? QJsonDocument() : QJsonDocument::fromJson(bytes);
        return json.isArray() ? QJsonValue(json.array())
            : json.isObject() ? QJsonValue(json.object())
                              : QJsonValue(text);
    }
    if (!field.repeats()) {
        return text.isEmpty() ? QJsonValue(QJsonValue::Undefined) : scalarFrom(field, text);
    }
    QJsonArray list;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        list.append(scalarFrom(field, part.trimmed()));
    }
    return list.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(list);
}

bool takesBy(BulkAct act)
{
    return act == BulkAct::Replace || act == BulkAct::FindText;
}

/// `FIELD=VALUE`, where the field of a translatable text may end with a language: `title.fr=…`. `by` is what
/// comes in place of the value or the text; empty where the act takes none.
Result<BulkStep> stepFrom(const Session &session, BulkAct act, const QString &written, const QString &by)
{
    BulkStep step {.act = act, .field = written.section(u'=', 0, 0).trimmed()};
    const QString text = written.section(u'=', 1);
    const Field *field = bulkField(step.field);
    const qsizetype dot = step.field.lastIndexOf(u'.');
    const Field *translated
        = field == nullptr && dot > 0 ? bulkField(QStringView(step.field).first(dot)) : nullptr;
    if (translated != nullptr && translated->has(Translatable)) {
        step.language = step.field.sliced(dot + 1);
        step.field = step.field.first(dot);
        field = translated;
    }
    if (field == nullptr) {
        return fail(
            ErrorKind::InvalidInput, step.field, u"no field that can be edited in many records at once"_s);
    }
    if (act == BulkAct::FindText) {
        step.find = {text, session.line().has(u"fold"_s) ? LetterMatch::Folded : LetterMatch::Exact,
            session.line().has(u"whole-words"_s) ? WordMatch::WholeWords : WordMatch::Anywhere};
        step.replacement = by;
    } else if (act == BulkAct::Replace) {
        step.value = scalarFrom(*field, text);
        step.by = by.isEmpty() ? QJsonValue(QJsonValue::Undefined) : scalarFrom(*field, by);
    } else if (!step.language.isEmpty()) {
        step.value = QJsonObject {{step.language, text}};
    } else {
        step.value = valueFrom(*field, text);
    }
    return step;
}

/// In the order in which they stand. The first `--by` belongs to the first `--swap` or `--find`, and so on:
/// one that is missing would delete what was found.
Result<std::vector<BulkStep>> stepsOf(const Session &session)
{
    std::vector<BulkStep> steps;
    QStringList bys = session.line().values(u"by"_s);
    for (const auto &[option, written] : session.line().given) {
        const auto named = std::find_if(std::begin(kActs), std::end(kActs),
            [name = QStringView(option)](const NamedAct &one) { return one.option == name; });
        if (named == std::end(kActs)) {
            continue;
        }
        if (takesBy(named->act) && bys.isEmpty()) {
            return fail(
                ErrorKind::InvalidInput, u"--"_s + option, u"needs a --by of its own, which may be empty"_s);
        }
        const QString by = takesBy(named->act) ? bys.takeFirst() : QString();
        Result<BulkStep> step = stepFrom(session, named->act, written, by);
        if (!step) {
            return passOn(step);
        }
        if (auto checked = checkStep(*step, session.vocabularies()); !checked) {
            return passOn(checked);
        }
        steps.push_back(std::move(*step));
    }
    return bys.isEmpty()
        ? Result<std::vector<BulkStep>>(std::move(steps))
        : fail(ErrorKind::InvalidInput, u"--by"_s, u"there is no --swap or --find that it belongs to"_s);
}

QJsonObject faultJson(const RecordId &id, const BulkFault &fault)
{
    QJsonObject json {{u"id"_s, id.value}, {u"refused"_s, bulkRefusalName(fault.refusal)}};
    if (!fault.field.isEmpty()) {
        json.insert(u"field"_s, fault.field);
    }
    if (!fault.rule.isEmpty()) {
        json.insert(u"rule"_s, fault.rule);
    }
    return json;
}

/// What the plan would do, member by member.
QJsonObject lineJson(const BulkPreview &line)
{
    if (line.fault) {
        return faultJson(line.id, *line.fault);
    }
    QJsonObject fields;
    const QJsonObject patch = mergePatchBetween(line.before.json(), line.after.json());
    for (const QString &key : patch.keys()) {
        const QJsonValue before = line.before.json().value(key);
        const QJsonValue after = line.after.json().value(key);
        fields.insert(key,
            QJsonObject {{u"before"_s, before.isUndefined() ? QJsonValue() : before},
                {u"after"_s, after.isUndefined() ? QJsonValue() : after}});
    }
    return {{u"id"_s, line.id.value}, {u"fields"_s, fields}};
}

Result<QJsonArray> linesJson(Connection &connection, const BulkPlan &plan)
{
    QJsonArray lines;
    for (size_t first = 0; first < plan.lines.size(); first += kShownAtOnce) {
        const auto preview = previewOf(connection, plan, first, kShownAtOnce);
        if (!preview) {
            return passOn(preview);
        }
        for (const BulkPreview &line : *preview) {
            if (line.outcome != BulkOutcome::Same) {
                lines.append(lineJson(line));
            }
        }
    }
    return lines;
}

int showPlan(const Session &session, Library &library, const BulkPlan &plan)
{
    const Result<Connection *> connection = library.connection();
    const Result<QJsonArray> lines = connection ? linesJson(**connection, plan) : passOn(connection);
    if (!lines) {
        return session.fails(lines.error());
    }
    session.print(QJsonObject {{u"would_change"_s, plan.changing}, {u"same"_s, plan.same},
        {u"refused"_s, plan.refused}, {u"records"_s, *lines}});
    return plan.refused == 0 ? Done : WithFindings;
}

/// Plans the change and, but for --dry-run, carries it out.
int carryOut(Session &session, Library &library, const std::vector<qint64> &docids, const BulkChange &change)
{
    const ProgressSink progress = [&session](const Progress &step) {
        session.tell(u"%1 of %2 records"_s.arg(step.done).arg(step.total));
    };
    const Result<BulkPlan> plan = planBulk(library, docids, change, {}, session.stop());
    if (!plan) {
        return session.fails(plan.error());
    }
    if (session.line().has(u"dry-run"_s)) {
        return showPlan(session, library, *plan);
    }
    const Result<BulkDone> done = applyBulk(library, *plan, session.editor(), progress, session.stop());
    if (!done) {
        return session.fails(done.error());
    }
    QJsonArray refused;
    const Result<Connection *> connection = library.connection();
    for (size_t i = 0; connection && i < plan->lines.size(); ++i) {
        if (plan->lines[i].outcome == BulkOutcome::Refused) {
            const auto line = previewOf(**connection, *plan, i, 1);
            refused.append(
                faultJson(line && !line->empty() ? line->front().id : RecordId(), *plan->lines[i].fault));
        }
    }
    for (const auto &[id, fault] : done->refused) {
        refused.append(faultJson(id, fault));
    }
    session.print(QJsonObject {{u"changed"_s, qint64(done->changes.size())}, {u"same"_s, done->same},
        {u"refused"_s, refused}, {u"change"_s, done->changes.empty() ? 0 : done->changes.back().change}});
    return refused.isEmpty() ? Done : WithFindings;
}

int bulk(Session &session)
{
    const bool namesRecords = session.line().has(u"query"_s) || session.line().has(u"type"_s)
        || session.line().has(u"collection"_s) || session.line().has(u"ids"_s);
    const Result<std::vector<BulkStep>> steps = stepsOf(session);
    if (!steps) {
        return session.misused(u"%1: %2."_s.arg(steps.error().subject, steps.error().detail));
    }
    if (!namesRecords || steps->empty()) {
        return session.misused(
            u"bulk takes --query, --type, --collection or --ids, and at least one step such as --set."_s);
    }
    const auto need = session.line().has(u"dry-run"_s) ? Session::Need::Read : Session::Need::Write;
    const Result<Library *> library = session.library(need);
    const auto docids = library ? chosenRecords(session, **library) : passOn(library);
    return docids ? carryOut(session, **library, *docids, changeBy(*steps)) : session.fails(docids.error());
}

int listTags(Session &session)
{
    const Result<Library *> library = session.library(Session::Need::Read);
    const Result<Connection *> connection = library ? (*library)->connection() : passOn(library);
    const auto tags = connection ? allTags(**connection) : passOn(connection);
    if (!tags) {
        return session.fails(tags.error());
    }
    QJsonArray all;
    for (const TagCount &count : *tags) {
        all.append(QJsonObject {{u"tag"_s, count.tag}, {u"records"_s, count.records}});
    }
    session.print(all);
    return Done;
}

int tag(Session &session)
{
    const QString word = session.word(1);
    const qsizetype given = session.line().words.size() - 2;
    if (word == "list"_L1 && given == 0) {
        return listTags(session);
    }
    const bool renames = word == "rename"_L1 && given == 2;
    if (!renames && !(word == "delete"_L1 && given == 1)) {
        return session.misused(u"tag takes list, rename OLD NEW, or delete TAG."_s);
    }
    const auto need = session.line().has(u"dry-run"_s) ? Session::Need::Read : Session::Need::Write;
    const Result<Library *> library = session.library(need);
    const Result<Connection *> connection = library ? (*library)->connection() : passOn(library);
    const auto docids = connection ? recordsTagged(**connection, session.word(2)) : passOn(connection);
    if (!docids) {
        return session.fails(docids.error());
    }
    if (docids->empty()) {
        return session.fails({ErrorKind::NotFound, session.word(2), {}});
    }
    return carryOut(
        session, **library, *docids, renamingTag(session.word(2), renames ? session.word(3) : QString()));
}

} // namespace

std::span<const Command> bulkCommands()
{
    static constexpr Command commands[] {
        {"bulk",
            "bulk [--query Q] [--type T] [--collection NAME] [--ids FILE|-] [--set FIELD=VALUE] [--append "
            "FIELD=VALUE] "
            "[--remove FIELD=VALUE] [--clear FIELD] [--swap FIELD=OLD --by NEW] "
            "[--find FIELD=TEXT --by TEXT [--whole-words] [--fold]] [--dry-run] [--note WHY] [--as WHO]",
            "changes many records as one step, or shows what it would change", bulk, 0, 0},
        {"tag",
            "tag list  |  tag rename OLD NEW [--dry-run] [--note WHY] [--as WHO]  |  tag delete TAG "
            "[--dry-run] [--note WHY] [--as WHO]",
            "lists tags, renames or merges them with the tags in them, or takes them away", tag, 1, 3},
    };
    return commands;
}

} // namespace fourthp::cli
