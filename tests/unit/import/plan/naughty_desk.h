// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/export_run.h"
#include "tests/support/naughty_strings.h"
#include "tests/unit/import/plan/plan_fixture.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <functional>

namespace fourthp::test {

/// The one policy of texts, told here once more: NFC, no control character but tab and newline, U+FFFD for
/// half a character.
inline QString asKept(const QString &text)
{
    QString kept;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool isPair = c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        if (isPair) {
            kept += c;
            kept += text.at(++i);
        } else if (c.isSurrogate()) {
            kept += QChar(QChar::ReplacementCharacter);
        } else if (c == QLatin1Char('\t') || c == QLatin1Char('\n')
            || (c >= QLatin1Char(' ') && c.unicode() != 0x7F)) {
            kept += c;
        }
    }
    return kept.normalized(QString::NormalizationForm_C);
}

/// Those of the project, or those of the file that FOURTHP_NAUGHTY names: a JSON list of texts.
inline QStringList naughtyTexts()
{
    const QString path = qEnvironmentVariable("FOURTHP_NAUGHTY");
    if (path.isEmpty()) {
        return naughtyStrings();
    }
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QStringList texts;
    for (const QJsonValue value : QJsonDocument::fromJson(file.readAll()).array()) {
        texts.append(value.toString());
    }
    REQUIRE_FALSE(texts.isEmpty());
    return texts;
}

/// A library with a record of each text.
class NaughtyDesk
{
public:
    using Maker = std::function<QJsonObject(qsizetype n)>; ///< The content of a record, but for its id.

    /// Every fifth comes to its text by an edit.
    NaughtyDesk(RecordType type, qsizetype count, const Maker &make)
        : m_type(type)
        , m_count(count)
    {
        RecordWriter writer(*here.temp.library);
        for (qsizetype i = 0; i < count; ++i) {
            QJsonObject content = make(i);
            content.insert(QStringLiteral("_id"), idOf(i));
            content.insert(QStringLiteral("tlp"), QStringLiteral("TLP:GREEN"));
            QJsonObject first = content;
            if (i % 5 == 0) {
                first.insert(
                    QStringLiteral("title"), QJsonObject {{QStringLiteral("en"), QStringLiteral("before")}});
            }
            CAPTURE(i);
            REQUIRE(writer.create(type, first, kMe));
            if (i % 5 == 0) {
                REQUIRE(writer.edit({idOf(i)}, content, kMe));
            }
        }
    }

    QString idOf(qsizetype n) const
    {
        return QStringLiteral("%1:%2-0000-4000-8000-000000000000")
            .arg(typeCode(m_type))
            .arg(n, 8, 16, QLatin1Char('0'));
    }
    QJsonObject recordIn(Import &where, qsizetype n) const
    {
        return where.shown(idOf(n).toLatin1().constData()).json();
    }

    /// Everything in `where`, and the path of what came of it.
    QString exported(Import &where, const ExportOptions &options) const
    {
        const auto all = where.temp.connection().all(QStringLiteral("SELECT docid FROM record ORDER BY id"),
            {}, [](const Row &row) { return row.integer(0); });
        REQUIRE(all);
        const QString path = where.temp.folder.filePath(QStringLiteral("out"));
        const LabelTranslator translate = [](const char *context, const char *text) {
            return wordIn(QStringLiteral("en"), context, text);
        };
        const auto report = exportRecords(*where.temp.library, {*all, options, path, {}},
            Labels(where.temp.vocabularies, {QStringLiteral("en")}), translate);
        INFO((report ? QString() : QString(report.error().subject + QLatin1Char(' ') + report.error().detail))
                 .toStdString());
        REQUIRE(report);
        CHECK(report->rows == m_count);
        return path;
    }
    QString exported(const ExportOptions &options) { return exported(here, options); }

    /// Takes the file into another library, nothing of it refused.
    void importInto(Import &there, const QString &path, ImportFormat format) const
    {
        there.order.format = format;
        there.order.path = path;
        if (factsOf(format).isTable) {
            there.guess(m_type);
        }
        const ImportDone done = there.apply(there.plan());
        CHECK(done.counts.at(ImportAct::Add) == m_count);
    }

    Import here;

private:
    RecordType m_type;
    qsizetype m_count;
};

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace fourthp::test
