// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/diagnostics_dialog.h"

#include "core/base/checked_file.h"
#include "ui/common/error_text.h"
#include "ui/common/settings.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {

const QString kFolder = u"diagnosticsFolder"_s;

} // namespace

DiagnosticsDialog::DiagnosticsDialog(const Services &services, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_about(new QLabel(this))
    , m_text(new QPlainTextEdit(this))
    , m_message(new QLabel(this))
{
    setObjectName(u"diagnosticsDialog"_s);
    setWindowTitle(tr("Diagnostics"));
    for (QLabel *label : {m_about, m_message}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_about->setText(tr("For whoever helps you: versions, counts, sizes and the newest lines of the log. No record, "
                        "person, password or search is in it. Nothing is sent: you copy or save what you see here."));
    m_text->setObjectName(u"diagnosticsText"_s);
    m_text->setAccessibleName(tr("Diagnostics"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setLayoutDirection(Qt::LeftToRight); // Technical English in every window.
    m_message->setObjectName(u"diagnosticsMessage"_s);
    layOut();
    read();
}

void DiagnosticsDialog::layOut()
{
    auto *buttons = new QDialogButtonBox(this);
    m_copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    m_copy->setObjectName(u"copyDiagnostics"_s);
    m_save = buttons->addButton(tr("&Save…"), QDialogButtonBox::ActionRole);
    m_save->setObjectName(u"saveDiagnostics"_s);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole)->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_copy, &QPushButton::clicked, this, &DiagnosticsDialog::copy);
    connect(m_save, &QPushButton::clicked, this, &DiagnosticsDialog::chooseFile);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_about);
    column->addWidget(m_text, 1);
    column->addWidget(m_message);
    column->addWidget(buttons);
    resize(620, 480);
}

void DiagnosticsDialog::read()
{
    m_copy->setEnabled(false);
    m_save->setEnabled(false);
    m_message->setText(tr("Reading…"));
    m_reading.start(
        [&library = m_services.library](const std::stop_token &stop) {
            return readDiagnostics(library, QStringLiteral(FOURTHP_VERSION), stop);
        },
        [this](const Result<Diagnostics> &diagnostics) { show(diagnostics); });
}

void DiagnosticsDialog::show(const Result<Diagnostics> &diagnostics)
{
    if (!diagnostics) {
        m_message->setText(ErrorText::explain(diagnostics.error()).text());
        return;
    }
    m_message->clear();
    m_text->setPlainText(diagnosticsText(*diagnostics));
    m_copy->setEnabled(true);
    m_save->setEnabled(true);
}

void DiagnosticsDialog::copy()
{
    QGuiApplication::clipboard()->setText(m_text->toPlainText());
    m_message->setText(tr("Copied to the clipboard."));
}

void DiagnosticsDialog::chooseFile()
{
    const QString folder = m_services.settings.choice(kFolder, QDir::homePath());
    auto *dialog = new QFileDialog(this, tr("Save the diagnostics"), folder);
    dialog->setObjectName(u"chooseDiagnosticsFile"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(u"fourthp-diagnostics.txt"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &DiagnosticsDialog::save);
    dialog->open();
}

void DiagnosticsDialog::save(const QString &path)
{
    m_services.settings.setChoice(kFolder, QFileInfo(path).absolutePath());
    m_saving.start(
        [path, text = m_text->toPlainText().toUtf8()](const std::stop_token &) -> Result<QString> {
            Result<CheckedFile> file = CheckedFile::create(path);
            const Result<void> written = file ? file->write(text) : passOn(file);
            const Result<void> done = written ? file->commit() : passOn(written);
            return done ? Result<QString>(path) : passOn(done);
        },
        [this](const Result<QString> &saved) {
            m_message->setText(saved ? tr("Saved as %1.").arg(QDir::toNativeSeparators(*saved))
                                     : ErrorText::explain(saved.error()).text());
        });
}

} // namespace fourthp::ui
