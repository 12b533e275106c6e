// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/personal_scan.h"

#include "core/exchange/record_stream.h"
#include "core/exchange/sharing_guard.h"
#include "core/exchange/table_columns.h"
#include "core/model/field_catalogue.h"
#include "core/store/record_reader.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr qsizetype kLettersAround = 30;

using TextVisitor = std::function<void(const Field &field, const QString &path, const QString &text)>;

/// Every free text of a value; of a translated one each language under a path of its own.
void visitTexts(const QJsonValue &value, const Field &field, const QString &path, const TextVisitor &visit)
{
    if (value.isArray()) {
        for (const QJsonValue item : value.toArray()) {
            visitTexts(item, field, path, visit);
        }
        return;
    }
    const QJsonObject object = value.toObject();
    if (field.kind == FieldKind::Group) {
        for (const Field &member : field.members) {
            visitTexts(object.value(member.key), member, path + u'.' + member.key, visit);
        }
    } else if (field.kind == FieldKind::Text || field.kind == FieldKind::LongText) {
        if (value.isString()) {
            visit(field, path, value.toString());
        }
        for (auto text = object.begin(); text != object.end(); ++text) {
            visit(field, path + u'.' + text.key(), text->toString());
        }
    }
}

/// Fields of one's own that a table with these options shows; none in other formats.
Result<QStringList> ownColumns(const ExportOptions &options)
{
    QStringList own;
    QStringList leftOut;
    if (!factsOf(options.format).isTable) {
        return own;
    }
    const auto columns = tableColumnsFor(options.columns, options.redaction, leftOut);
    if (!columns) {
        return passOn(columns);
    }
    for (const TableColumn &column : *columns) {
        if (column.field != nullptr && column.field->has(Own) && !column.isLeftOut) {
            own.append(column.path);
        }
    }
    return own;
}

QString excerptOf(const QString &text, const PersonalPlace &place)
{
    const qsizetype start = std::max<qsizetype>(0, place.start - kLettersAround);
    const qsizetype end = std::min(text.size(), place.start + place.length + kLettersAround);
    const QString around = text.mid(start, end - start).simplified();
    return (start > 0 ? u"…"_s : QString()) + around + (end < text.size() ? u"…"_s : QString());
}

/// Personal members that a person is named in, such as `focal_point.person`.
void addNames(const QJsonValue &value, const Field &field, bool isPersonal, KnownNames &names)
{
    const bool isNamed = isPersonal || field.has(PersonalData);
    if (value.isArray()) {
        for (const QJsonValue item : value.toArray()) {
            addNames(item, field, isPersonal, names);
        }
    } else if (field.kind == FieldKind::Group) {
        for (const Field &member : field.members) {
            addNames(value.toObject().value(member.key), member, false, names);
        }
    } else if (field.kind == FieldKind::Text && isNamed && !field.has(Own)) {
        names.add(value.toString());
    }
}

} // namespace

Result<KnownNames> knownNames(Connection &connection, std::stop_token stop)
{
    KnownNames names;
    for (const RecordType type : {RecordType::Stakeholder, RecordType::Story}) {
        const Result<void> done = forEachRecord(
            connection, Layer::Shown, type,
            [&names, type](const StoredRecord &record) {
                const Document shown = record.shown();
                for (const Field *field : fieldsOf(type)) {
                    addNames(shown.json().value(field->key), *field, false, names);
                }
                return true;
            },
            stop);
        if (!done) {
            return passOn(done);
        }
    }
    return names;
}

void PersonalScanner::look(std::span<const Document> leaves)
{
    ++m_scan.records;
    QSet<QString> seen; // Most of what a proposal began with stands in what it proposes.
    for (const Document &document : leaves) {
        for (const Field *field : fieldsOf(document.type())) {
            visitTexts(document.json().value(field->key), *field, field->key,
                [&](const Field &, const QString &path, const QString &text) {
                    const QString key = path + u'\n' + text;
                    if (!seen.contains(key)) {
                        seen.insert(key);
                        lookAt(document, path, text);
                    }
                });
        }
    }
}

void PersonalScanner::lookAtOwn(const Document &record, const QStringList &fields)
{
    for (const QString &key : fields) {
        if (const Field *field = findField(record.type(), key); field != nullptr) {
            visitTexts(record.json().value(key), *field, key,
                [&](const Field &, const QString &path, const QString &text) { lookAt(record, path, text); });
        }
    }
}

void PersonalScanner::lookAt(const Document &record, const QString &path, const QString &text)
{
    for (const PersonalPlace &place : personalPlaces(text, m_names)) {
        if (++m_scan.total <= kMostPersonalFindings) {
            m_scan.findings.push_back(
                {record.id(), record.title(m_languages).text, record.type(), path, excerptOf(text, place), place});
        }
    }
}

Result<PersonalScan> scanWalk(Library &library, const QStringList &languages,
    const std::function<Result<void>(const std::function<void(std::span<const Document>)> &look)> &walk, std::stop_token stop)
{
    const Result<Connection *> connection = library.connection();
    Result<KnownNames> names = connection ? knownNames(**connection, std::move(stop)) : passOn(connection);
    if (!names) {
        return passOn(names);
    }
    PersonalScanner scanner(std::move(*names), languages);
    const auto done = walk([&scanner](std::span<const Document> record) { scanner.look(record); });
    return done ? Result<PersonalScan>(scanner.result()) : passOn(done);
}

Result<PersonalScan> scanForPersonalData(Library &library, const std::vector<qint64> &docids,
    const ExportOptions &options, const QStringList &languages, const ProgressSink &progress, std::stop_token stop)
{
    const Result<Connection *> connection = library.connection();
    const Result<KnownNames> names = connection ? knownNames(**connection, stop) : passOn(connection);
    if (!names) {
        return passOn(names);
    }
    const Result<QStringList> own = ownColumns(options);
    if (!own) {
        return passOn(own);
    }
    const SharingGuard guard(options, library.clock().nowUtc().date());
    ProgressReporter reporter(progress);
    PersonalScanner scanner(*names, languages);
    RecordStream stream(**connection, docids, own->isEmpty() ? OwnMembers::LeftOut : OwnMembers::Read);
    for (;;) {
        if (stop.stop_requested()) {
            return fail(ErrorKind::Cancelled);
        }
        const Result<RecordStream::Next> next = stream.next();
        if (!next) {
            return passOn(next);
        }
        if (next->record == nullptr) {
            reporter.finish({qint64(docids.size()), qint64(docids.size())});
            return scanner.result();
        }
        if (guard.decide(*next->record, next->isVisible) != Leaving::Allowed) {
            continue;
        }
        const Document leaves = guard.sharedDocument(*next->record);
        scanner.look({&leaves, 1});
        scanner.lookAtOwn(next->record->document(), *own);
        reporter.report({stream.done(), qint64(docids.size())});
    }
}

} // namespace fourthp
