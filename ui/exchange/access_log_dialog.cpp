// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/access_log_dialog.h"

#include "core/base/text_fold.h"
#include "core/model/redaction.h"
#include "core/publish/folder_writer.h"
#include "ui/common/error_text.h"
#include "ui/common/formats.h"
#include "ui/common/settings.h"
#include "ui/common/translate.h"

#include <QDateTime>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {

enum Column { At, Who, Way, Records, Leaves, Recipients, File, Asked };
constexpr int kNumberRole = Qt::UserRole;

QString redactionText(const QString &code)
{
    for (const RedactionProfile &profile : redactionProfiles()) {
        if (code == profile.code) {
            return translated("Redaction", profile.label);
        }
    }
    const auto redaction = redactionFromCode(code);
    if (!redaction) {
        return code;
    }
    QStringList takings;
    const std::vector<RedactionTaking> all = redactionTakings(*redaction);
    for (const RedactionTaking &taking : all) {
        takings.append(translated("Redaction", taking.label));
    }
    return Formats::list(takings);
}

QString wayText(const AccessEntry &entry)
{
    const QString way = translated("ExitWay", exitWayLabel(entry.way));
    return entry.format.isEmpty() ? way : u"%1 (%2)"_s.arg(way, entry.format);
}

/// Erasing must never reach an entry that nobody sees.
void chooseShown(QTreeWidget *list)
{
    if (const QTreeWidgetItem *item = list->currentItem(); item != nullptr && !item->isHidden()) {
        return;
    }
    QTreeWidgetItem *first = nullptr;
    for (int row = 0; first == nullptr && row < list->topLevelItemCount(); ++row) {
        first = list->topLevelItem(row)->isHidden() ? nullptr : list->topLevelItem(row);
    }
    list->setCurrentItem(first);
}

} // namespace

AccessLogDialog::AccessLogDialog(const Services &services, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_words(new QLineEdit(this))
    , m_summary(new QLabel(this))
    , m_list(new QTreeWidget(this))
{
    setObjectName(u"accessLogDialog"_s);
    setWindowTitle(tr("What left this library"));
    createParts();
    connect(m_words, &QLineEdit::textChanged, this, &AccessLogDialog::filter);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &AccessLogDialog::updateButtons);
    connect(m_save, &QPushButton::clicked, this, &AccessLogDialog::saveTable);
    connect(m_erase, &QPushButton::clicked, this, &AccessLogDialog::askToErase);
    load();
}

void AccessLogDialog::createParts()
{
    m_words->setObjectName(u"accessLogWords"_s);
    m_words->setPlaceholderText(tr("Words, person, group or file"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_words->setClearButtonEnabled(true);
    m_summary->setObjectName(u"accessLogSummary"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_list->setObjectName(u"accessLog"_s);
    m_list->setAccessibleName(windowTitle());
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setHeaderLabels({tr("When"), tr("Who"), tr("How"), tr("Records"), tr("What left of them"), tr("Only for"),
        tr("File"), tr("Question")});
    auto *buttons = new QDialogButtonBox(this);
    m_save = buttons->addButton(tr("Save as a table…"), QDialogButtonBox::ActionRole);
    m_save->setObjectName(u"accessLogSave"_s);
    m_erase = buttons->addButton(tr("Erase question and group"), QDialogButtonBox::ActionRole);
    m_erase->setObjectName(u"accessLogErase"_s);
    QPushButton *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    for (QPushButton *button : {m_save, m_erase, close}) {
        button->setAutoDefault(false);
    }
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_words);
    column->addWidget(m_summary);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    resize(920, 480);
}

void AccessLogDialog::load()
{
    m_summary->setText(tr("Loading…"));
    updateButtons();
    m_load.start(
        [&library = m_services.library](std::stop_token) -> Result<std::vector<AccessEntry>> {
            const Result<Connection *> connection = library.connection();
            return connection ? accessLog(**connection) : passOn(connection);
        },
        [this](const Result<std::vector<AccessEntry>> &entries) {
            if (entries) {
                fill(*entries);
            } else {
                tell(entries.error());
            }
        });
}

void AccessLogDialog::fill(const std::vector<AccessEntry> &entries)
{
    m_entries = entries;
    m_list->clear();
    for (const AccessEntry &entry : m_entries) {
        const QDateTime at = QDateTime::fromString(entry.at, Qt::ISODate).toLocalTime();
        auto *item = new QTreeWidgetItem(m_list,
            {QLocale().toString(at, QLocale::ShortFormat), entry.who, wayText(entry), Formats::count(entry.records),
                redactionText(entry.redaction), entry.recipients, entry.file, entry.asked});
        item->setData(At, kNumberRole, entry.number);
        for (const Column column : {Leaves, Recipients, File, Asked}) {
            item->setToolTip(column, Formats::toolTip(item->text(column)));
        }
    }
    for (const Column column : {At, Who, Way}) {
        m_list->resizeColumnToContents(column);
    }
    m_list->setCurrentItem(m_list->topLevelItem(0));
    filter();
}

void AccessLogDialog::filter()
{
    const QString words = foldText(m_words->text().simplified());
    int shown = 0;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        QTreeWidgetItem *item = m_list->topLevelItem(row);
        QStringList texts;
        for (int column = 0; column < m_list->columnCount(); ++column) {
            texts.append(item->text(column));
        }
        const bool fits = words.isEmpty() || foldText(texts.join(u' ')).contains(words);
        item->setHidden(!fits);
        shown += fits ? 1 : 0;
    }
    chooseShown(m_list);
    m_summary->setText(m_entries.empty()
            ? tr("Nothing left this library yet: no export, publication, print, bundle or copy.")
            : tr("%Ln entries; they are kept for five years and name no record.", nullptr, shown));
    updateButtons();
}

void AccessLogDialog::updateButtons()
{
    const QTreeWidgetItem *item = m_list->currentItem();
    const bool hasWords = item != nullptr && !item->isHidden()
        && (!item->text(Asked).isEmpty() || !item->text(Recipients).isEmpty() || !item->text(File).isEmpty());
    m_save->setEnabled(!m_entries.empty());
    m_erase->setEnabled(hasWords && !m_services.library.isReadOnly());
}

void AccessLogDialog::saveTable()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save as a table"),
        QDir(m_services.settings.exportFolder()).filePath(u"access-log.csv"_s), tr("Tables (*.csv)"));
    if (path.isEmpty()) {
        return;
    }
    m_work.add(
        [path, bytes = accessLogCsv(m_entries), folder = m_services.library.folder()] {
            const Result<void> outside = folder.refuseInside(path);
            return outside ? writeWholeFile(path, bytes, Overwrite::Allowed) : outside;
        },
        [this, path](const Result<void> &done) {
            if (done) {
                m_summary->setText(tr("Saved to %1.").arg(Formats::isolated(QFileInfo(path).fileName())));
            } else {
                tell(done.error());
            }
        });
}

void AccessLogDialog::askToErase()
{
    const QTreeWidgetItem *entry = m_list->currentItem();
    auto *question = new QMessageBox(QMessageBox::Warning, tr("Erase the words of this entry?"),
        tr("The question, the group and the name of the file go. That something left stays: when, who, how, and how many "
           "records. No undo brings the words back; backups keep them until newer ones take their place."),
        QMessageBox::NoButton, this);
    question->setObjectName(u"askToEraseWords"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    QPushButton *yes = question->addButton(tr("Erase"), QMessageBox::DestructiveRole);
    yes->setObjectName(u"confirmEraseWords"_s);
    question->setDefaultButton(question->addButton(tr("Keep"), QMessageBox::RejectRole));
    connect(question, &QMessageBox::buttonClicked, this,
        [this, yes, number = entry->data(At, kNumberRole).toLongLong()](const QAbstractButton *button) {
            if (button == static_cast<const QAbstractButton *>(yes)) {
                eraseWords(number);
            }
        });
    question->open();
}

void AccessLogDialog::eraseWords(qint64 number)
{
    m_work.add([&library = m_services.library, number] { return eraseAccessWords(library, number); },
        [this](const Result<void> &done) {
            if (done) {
                load();
            } else {
                tell(done.error());
            }
        });
}

void AccessLogDialog::tell(const Error &error)
{
    m_summary->setText(ErrorText::explain(error).text());
}

} // namespace fourthp::ui
