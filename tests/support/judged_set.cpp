// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/judged_set.h"

#include "core/store/channel_store.h"
#include "core/store/record_writer.h"
#include "core/store/sync_store.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace fourthp::test {

namespace {

const QString kRecords = u"records.ndjson"_s;
const QString kQueries = u"queries.ndjson"_s;
const QString kEdits = u"edits.ndjson"_s;

/// The objects of a file of the set, one a line.
Result<std::vector<QJsonObject>> readLines(const QString &name)
{
    QFile file(QStringLiteral(FOURTHP_JUDGED_SET "/") + name);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorKind::NotFound, name, file.errorString());
    }
    std::vector<QJsonObject> objects;
    while (!file.atEnd()) {
        QJsonParseError error;
        const QJsonDocument json = QJsonDocument::fromJson(file.readLine(), &error);
        if (!json.isObject()) {
            return fail(ErrorKind::Damaged, name,
                u"line %1: %2"_s.arg(qint64(objects.size()) + 1).arg(error.errorString()));
        }
        objects.push_back(json.object());
    }
    return objects;
}

QStringList textsOf(const QJsonValue &list)
{
    QStringList texts;
    for (const QJsonValue text : list.toArray()) {
        texts.append(text.toString());
    }
    return texts;
}

Result<void> receiveRecords(Library &library)
{
    const Result<std::vector<Document>> records = judgedRecords();
    if (!records) {
        return passOn(records);
    }
    const Result<Channel> channel = addChannel(library, {.id = u"judged"_s, .url = u"https://hub.example.org/judged"_s});
    if (!channel) {
        return passOn(channel);
    }
    HubPage page;
    for (const Document &record : *records) {
        page.rows.push_back({.id = record.id(), .rev = record.rev(), .document = record});
    }
    const Result<PageResult> stored = SyncStore(library, channel->id).applyPage(page);
    if (!stored) {
        return passOn(stored);
    }
    if (stored->stored != qint64(records->size())) {
        return fail(ErrorKind::Damaged, kRecords, u"only %1 records were taken"_s.arg(stored->stored));
    }
    return {};
}

Result<void> makeEdits(Library &library)
{
    const Result<std::vector<QJsonObject>> edits = readLines(kEdits);
    if (!edits) {
        return passOn(edits);
    }
    RecordWriter writer(library);
    for (const QJsonObject &edit : *edits) {
        const RecordId id {edit.value("id"_L1).toString()};
        const auto saved = writer.edit(id, edit.value("patch"_L1).toObject(), {.who = u"judge"_s, .why = {}});
        if (!saved) {
            return passOn(saved);
        }
    }
    return {};
}

} // namespace

const QStringList &judgedKinds()
{
    static const QStringList kinds {u"name"_s, u"topic"_s, u"phrase"_s, u"field"_s, u"language"_s, u"spelling"_s,
        u"stem"_s, u"prefix"_s, u"typo"_s};
    return kinds;
}

Result<std::vector<Document>> judgedRecords()
{
    const Result<std::vector<QJsonObject>> lines = readLines(kRecords);
    if (!lines) {
        return passOn(lines);
    }
    std::vector<Document> records;
    for (const QJsonObject &line : *lines) {
        records.push_back(Document::cleaned(line));
    }
    return records;
}

Result<std::vector<JudgedQuery>> judgedQueries()
{
    const Result<std::vector<QJsonObject>> lines = readLines(kQueries);
    if (!lines) {
        return passOn(lines);
    }
    std::vector<JudgedQuery> queries;
    for (const QJsonObject &line : *lines) {
        queries.push_back({.text = line.value("query"_L1).toString(),
            .kind = line.value("kind"_L1).toString(),
            .language = line.value("lang"_L1).toString(),
            .first = textsOf(line.value("first"_L1)),
            .why = line.value("why"_L1).toString()});
    }
    return queries;
}

Result<void> addJudgedRecords(Library &library)
{
    if (auto received = receiveRecords(library); !received) {
        return received;
    }
    return makeEdits(library);
}

} // namespace fourthp::test
