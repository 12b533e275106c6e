// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/derived_data.h"

#include "core/base/log.h"
#include "core/base/word_stems.h"
#include "core/model/field_catalogue.h"
#include "core/store/shown_records.h"
#include "core/store/text_index.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <unicode/ulocdata.h>
#include <unicode/uversion.h>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

/// To be raised with every change of the code that makes derived data: how words are split, the folding, the search
/// text, which records are visible, the tables. Lists, catalogue and ICU are noticed by themselves.
constexpr int kRulesVersion = 8;

constexpr QLatin1StringView kRulesKey = "derived_rules"_L1;
constexpr QLatin1StringView kChangesKey = "changes_of_shown"_L1;

void addField(QByteArray &rules, const Field &field)
{
    rules += u"%1 %2 %3 %4 %5 %6 {"_s.arg(field.key)
                 .arg(int(field.kind))
                 .arg(field.traits)
                 .arg(field.vocabulary, field.facetKey)
                 .arg(int(field.weight))
                 .toUtf8();
    for (const Field &member : field.members) {
        addField(rules, member);
    }
    rules += '}';
}

/// A digest of all that derived data follow from besides the documents.
QString rulesOf(const Vocabularies &vocabularies)
{
    QByteArray rules = QByteArray::number(kRulesVersion);
    // Words are split and folded by ICU; countries and regions are named and related by its data.
    UVersionInfo version {};
    u_getVersion(version);
    rules.append(reinterpret_cast<const char *>(version), sizeof version);
    UErrorCode status = U_ZERO_ERROR;
    ulocdata_getCLDRVersion(version, &status);
    rules.append(reinterpret_cast<const char *>(version), sizeof version);
    // What a letter is, is told by Qt; what a stem is, by a library that changes on its own.
    rules += qVersion();
    for (const QString &word : {u"organisations"_s, u"travailleuses"_s, u"trabajadores"_s, u"partnerschaften"_s, u"lavoratrici"_s,
             u"kadınları"_s, u"торговлями"_s, u"εταιρείες"_s, u"والشراكات"_s, u"मजदूरों"_s}) {
        for (const QString &language : stemmedLanguagesFor(word)) {
            rules += stemOf(word, language).toUtf8() + ' ';
        }
    }
    for (int type = 0; type <= int(RecordType::Unknown); ++type) {
        rules += typeCode(RecordType(type)).toUtf8() + '\n';
        for (const Field *field : fieldsOf(RecordType(type))) {
            addField(rules, *field);
        }
    }
    for (const QString &name : vocabularies.names()) {
        rules += name.toUtf8() + '\n';
        for (const Term &term : vocabularies.find(name)->terms) {
            rules += term.code.toUtf8() + QJsonDocument(term.label.toObject()).toJson(QJsonDocument::Compact);
        }
    }
    return QString::fromLatin1(QCryptographicHash::hash(rules, QCryptographicHash::Sha256).toHex());
}

} // namespace

Result<void> rebuildDerived(
    WriteSession &session, const Library &library, ProgressReporter &progress, std::stop_token stop)
{
    Connection &connection = session.connection();
    ShownRecords shown(session, library.vocabularies(), library.clock());
    if (auto emptied = session.textIndex().beginAnew(); !emptied) {
        return emptied;
    }
    auto done = connection.runScript("DELETE FROM link; DELETE FROM waiting_record; UPDATE record SET visible = 0;"
                                     "DELETE FROM record WHERE id NOT IN (SELECT id FROM mirror);");
    if (!done) {
        return done;
    }
    const auto ids = connection.all(u"SELECT DISTINCT id FROM mirror ORDER BY id"_s, {},
        [](const Row &row) { return RecordId {row.text(0)}; });
    if (!ids) {
        return passOn(ids);
    }
    qint64 count = 0;
    for (const RecordId &id : *ids) {
        if (stop.stop_requested()) {
            return fail(ErrorKind::Cancelled);
        }
        Result<std::optional<qint64>> docid = connection.one(u"SELECT docid FROM record WHERE id = ?"_s,
            {id.value}, [](const Row &row) { return row.integer(0); });
        if (!docid) {
            return passOn(docid);
        }
        // The index was emptied, so nothing has to be taken out of it.
        if (auto put = shown.after(id, ShownBefore {docid->value_or(0), false, {}}); !put) {
            return put;
        }
        progress.report({++count, qint64(ids->size())});
    }
    if (auto finished = session.textIndex().finishAnew(); !finished) {
        return finished;
    }
    return connection.run(u"INSERT OR REPLACE INTO meta(key, value) VALUES (?, ?)"_s,
        {QString(kRulesKey), rulesOf(library.vocabularies())});
}

Result<void> bringDerivedUpToDate(Library &library)
{
    Result<WriteSession> session = library.write();
    if (!session) {
        return passOn(session);
    }
    const auto madeBy = session->connection().one(u"SELECT value FROM meta WHERE key = ?"_s,
        {QString(kRulesKey)}, [](const Row &row) { return row.text(0); });
    if (!madeBy) {
        return passOn(madeBy);
    }
    if (*madeBy == rulesOf(library.vocabularies())) {
        return {};
    }
    if (!library.isNew()) {
        qCInfo(logStore) << "derived data follow older rules and are made anew";
    }
    ProgressReporter progress({});
    if (auto done = rebuildDerived(*session, library, progress, {}); !done) {
        return done;
    }
    if (auto done = session->commit(); !done) {
        return done;
    }
    return compactIndex(library, {});
}

Result<void> forgetDerivedRules(Connection &connection)
{
    return connection.run(u"DELETE FROM meta WHERE key = ?"_s, {QString(kRulesKey)});
}

Result<void> compactIndex(Library &library, std::stop_token stop)
{
    using Begin = TextIndex::Begin;
    for (Begin mayBegin = Begin::IfWorth; !stop.stop_requested();) {
        Result<WriteSession> session = library.write();
        const Result<TextIndex::Compacting> step = session ? session->textIndex().compact(mayBegin) : passOn(session);
        if (!step) {
            return passOn(step);
        }
        if (*step == TextIndex::Compacting::Done) {
            return {};
        }
        if (*step == TextIndex::Compacting::Begun) {
            // Once more for what was hidden while the first merge went on, and then it is for the next time.
            mayBegin = mayBegin == Begin::IfWorth ? Begin::IfDead : Begin::Never;
        }
        if (auto done = session->commit(); !done) {
            return done;
        }
    }
    return {};
}

void tidyIndex(Library &library, std::stop_token stop)
{
    if (const Result<void> done = compactIndex(library, std::move(stop)); !done) {
        qCWarning(logStore) << "the index stays in parts:" << done.error().detail;
    }
}

Result<void> countChangeOfShown(Connection &connection)
{
    return connection.run(u"INSERT INTO meta(key, value) VALUES (?, 1)"
                          " ON CONFLICT(key) DO UPDATE SET value = CAST(value AS INTEGER) + 1"_s,
        {QString(kChangesKey)});
}

Result<qint64> changesOfShown(Connection &connection)
{
    return connection.number(u"SELECT value FROM meta WHERE key = ?"_s, {QString(kChangesKey)});
}

} // namespace fourthp
