// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/import_text.h"

#include "core/model/field_catalogue.h"
#include "core/model/path_text.h"
#include "ui/common/error_text.h"
#include "ui/common/formats.h"
#include "ui/common/translate.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {

constexpr size_t kLinesNamed = 10;

QString linesText(const std::vector<qint64> &lines)
{
    QStringList numbers;
    for (const qint64 line : lines) {
        if (numbers.size() == qsizetype(kLinesNamed)) {
            return Formats::list(numbers) + u" …"_s;
        }
        numbers.append(Formats::count(line));
    }
    return Formats::list(numbers);
}

qint64 countOf(const ImportDone &done, ImportAct act)
{
    const auto found = done.counts.find(act);
    return found == done.counts.end() ? 0 : found->second;
}

} // namespace

QString ImportText::act(ImportAct act)
{
    switch (act) {
    case ImportAct::Add:
        return tr("New", "row of an import");
    case ImportAct::Update:
        return tr("Changed", "row of an import");
    case ImportAct::Skip:
        return tr("Left out", "row of an import");
    case ImportAct::Same:
        return tr("Unchanged", "row of an import");
    case ImportAct::Refuse:
        return tr("Refused", "row of an import");
    }
    Q_UNREACHABLE();
}

QString ImportText::counted(ImportAct act, qint64 rows)
{
    return tr("%1: %2", "1: what becomes of rows, 2: their number")
        .arg(ImportText::act(act), Formats::count(rows));
}

QString ImportText::fate(ImportAct act)
{
    switch (act) {
    case ImportAct::Add:
        return tr("Add as a new record");
    case ImportAct::Update:
    case ImportAct::Same:
        return tr("Update the record that is here");
    case ImportAct::Skip:
    case ImportAct::Refuse:
        return tr("Leave out");
    }
    Q_UNREACHABLE();
}

QString ImportText::fieldLabel(const QString &path, RecordType type, const LabelTranslator &translate)
{
    QStringList names;
    for (qsizetype end = path.indexOf(u'.'); true; end = path.indexOf(u'.', end + 1)) {
        const Field *field = findField(type, end < 0 ? path : path.first(end));
        if (field == nullptr) {
            return path;
        }
        names.append(translate("Field", field->label));
        if (end < 0) {
            return names.join(u": "_s);
        }
    }
}

QString ImportText::place(const QString &path, RecordType type, const Labels &labels)
{
    if (path == u"address"_s) {
        return tr("Address of the record");
    }
    if (path == u"type"_s) {
        return tr("Kind of record");
    }
    return findField(type, path) == nullptr ? pathLabel(type, path, labels, translated)
                                            : fieldLabel(path, type, translated);
}

QString ImportText::problem(const Error &error, const QString &path)
{
    if (error.subject != path) {
        return ErrorText::explain(error).text();
    }
    const QString file = Formats::isolated(QFileInfo(error.subject).fileName());
    if (error.kind == ErrorKind::Unsupported && error.detail == kTooManyEntries) {
        return tr(
            "“%1” holds more than %2 records, which is too much at once. Nothing was imported. Divide the "
            "file and import its parts.")
            .arg(file, Formats::count(qint64(ImportOrder().mostEntries)));
    }
    switch (error.kind) {
    case ErrorKind::NotFound:
        return tr("The file “%1” is not there. Nothing was imported. Choose another one.").arg(file);
    case ErrorKind::Damaged:
        return tr(
            "“%1” is damaged, or is not what its name says. Nothing was imported. Choose the format that it "
            "has, or another file.")
            .arg(file);
    case ErrorKind::InvalidInput:
    case ErrorKind::Unsupported:
        return tr("“%1” cannot be read like this. Nothing was imported. Choose another format or encoding.")
            .arg(file);
    case ErrorKind::Storage:
        return tr(
            "“%1” could not be read. Nothing was imported. It may be open in another program, or not be "
            "yours to read.")
            .arg(file);
    case ErrorKind::Conflict:
        return tr("The file was changed since it was looked at. Nothing was imported. Go back and look at it "
                  "again.");
    default:
        return ErrorText::explain(error).text();
    }
}

QString ImportText::problemAfterwards(const Error &error, const QString &path)
{
    return error.subject != path
        ? ErrorText::explain(error).text()
        : tr(
            "“%1” is no longer there as it was imported, so its rows cannot be read again. What was imported "
            "stays.")
              .arg(Formats::isolated(QFileInfo(path).fileName()));
}

QString ImportText::done(const ImportDone &done)
{
    const qint64 written = countOf(done, ImportAct::Add) + countOf(done, ImportAct::Update);
    qint64 all = 0;
    for (const auto &[act, rows] : done.counts) {
        all += rows;
    }
    return written == 0 ? tr("Nothing was imported.")
                        : tr("Imported %1 of %Ln row(s).", nullptr, int(all)).arg(Formats::count(written));
}

QString ImportText::details(const ImportDone &done, const std::vector<qint64> &refusedLines)
{
    QStringList sentences;
    if (const qint64 added = countOf(done, ImportAct::Add); added > 0) {
        sentences.append(tr("%Ln record(s) are new.", nullptr, int(added)));
    }
    if (const qint64 updated = countOf(done, ImportAct::Update); updated > 0) {
        sentences.append(tr("%Ln record(s) were changed.", nullptr, int(updated)));
    }
    if (const qint64 same = countOf(done, ImportAct::Same); same > 0) {
        sentences.append(tr("%Ln record(s) said all of it already.", nullptr, int(same)));
    }
    if (const qint64 skipped = countOf(done, ImportAct::Skip); skipped > 0) {
        sentences.append(tr("%Ln row(s) were left out.", nullptr, int(skipped)));
    }
    if (const qint64 refused = countOf(done, ImportAct::Refuse); refused > 0) {
        sentences.append(
            tr("%Ln row(s) were refused (lines %1).", nullptr, int(refused)).arg(linesText(refusedLines)));
    }
    return sentences.join(u' ');
}

} // namespace fourthp::ui
