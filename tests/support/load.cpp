// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/load.h"

#include "core/model/attached_file.h"
#include "core/model/field_values.h"
#include "core/store/file_intake.h"
#include "core/store/shown_records.h"

#include <QJsonArray>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace fourthp::test {

namespace {

constexpr int kRecordsPerTransaction = 2000;
constexpr int kWordsInParagraph = 60;

Document resource(int number, QJsonObject more)
{
    more.insert(u"_id"_s, loadId(number).value);
    more.insert(u"_rev"_s, u"1-load"_s);
    more.insert(u"type"_s, u"resource"_s);
    more.insert(u"schema"_s, 1);
    more.insert(u"created_at"_s, u"2026-11-24T09:00:00Z"_s);
    more.insert(u"updated_at"_s, u"2026-11-24T09:00:00Z"_s);
    more.insert(u"title"_s, QJsonObject {{u"en"_s, u"Guide %1"_s.arg(number)}});
    more.insert(u"review_state"_s, u"draft"_s);
    return withDerivedFields(Document(more));
}

/// As if a hub had sent them.
Result<void> putDocuments(Library &library, int count, const std::function<Document(int)> &make)
{
    for (int done = 0; done < count; done += kRecordsPerTransaction) {
        Result<WriteSession> session = library.write(Durability::HubPage);
        if (!session) {
            return passOn(session);
        }
        Connection &connection = session->connection();
        auto put = connection.run(
            u"INSERT INTO channel(id, kind, rank) VALUES ('load', 'couch', 10) ON CONFLICT DO NOTHING"_s);
        ShownRecords shown(*session, library.vocabularies(), library.clock());
        for (int number = done; put && number < std::min(done + kRecordsPerTransaction, count); ++number) {
            const Document document = make(number);
            put = connection.run(
                u"INSERT INTO mirror(channel, id, type, hub_rev, base) VALUES ('load', ?, 'resource', '1-load', ?)"_s,
                {document.id().value, document.toJson()});
            if (put) {
                put = shown.after(document.id(), {});
            }
        }
        if (!put) {
            return put;
        }
        if (auto committed = session->commit(); !committed) {
            return committed;
        }
    }
    return {};
}

} // namespace

RecordId loadId(int number)
{
    return {u"resource:00000000-0000-4000-8000-%1"_s.arg(number, 12, 10, QChar(u'0'))};
}

Document loadDraft(int number)
{
    return Document(QJsonObject {{u"_id"_s, loadId(number).value}, {u"type"_s, u"resource"_s},
        {u"schema"_s, 1}, {u"title"_s, QJsonObject {{u"en"_s, u"Begun %1"_s.arg(number)}}},
        {u"summary"_s, QJsonObject {{u"en"_s, loadText(1'000)}}}});
}

QString loadText(qsizetype letters)
{
    const QString end = u"landmark"_s;
    QString text;
    text.reserve(letters + 16);
    for (int word = 0; text.size() + end.size() < letters; ++word) {
        text += u"word%1"_s.arg(word % 5'000);
        text += word % kWordsInParagraph == kWordsInParagraph - 1 ? u'\n' : u' ';
    }
    text.truncate(std::max<qsizetype>(0, letters - end.size() - 1));
    return text + u' ' + end;
}

Result<void> fillWithTags(Library &library, int tags)
{
    return putDocuments(library, tags / kLoadEach, [](int number) {
        QJsonArray own;
        for (int tag = 0; tag < kLoadEach; ++tag) {
            own.append(u"all/%1"_s.arg(number * kLoadEach + tag));
        }
        return resource(number, {{u"tags"_s, own}});
    });
}

Result<void> fillWithFiles(Library &library, int files)
{
    QStringList checksums;
    for (int file = 0; file < files; ++file) {
        FileIntake intake(library);
        auto taken = intake.add("file " + QByteArray::number(file));
        const Result<FileRecipe> recipe = taken ? intake.finish() : passOn(taken);
        if (!recipe) {
            return passOn(recipe);
        }
        checksums.append(recipe->sha256);
    }
    return putDocuments(library, files / kLoadEach, [&checksums](int number) {
        QJsonArray items;
        for (int file = number * kLoadEach; file < (number + 1) * kLoadEach; ++file) {
            items.append(attachedFileJson(
                {.id = u"file%1"_s.arg(file), .name = u"%1.txt"_s.arg(file), .sha256 = checksums.at(file)}));
        }
        return resource(number, {{u"files"_s, items}});
    });
}

Result<void> fillWithText(Library &library, qsizetype letters)
{
    return putDocuments(library, 1, [letters](int) {
        return resource(kLoadText, {{u"summary"_s, QJsonObject {{u"en"_s, loadText(letters)}}}});
    });
}

} // namespace fourthp::test
