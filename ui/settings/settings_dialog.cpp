// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_dialog.h"

#include "core/store/library.h"
#include "translations/languages.h"
#include "ui/common/disk_notice.h"
#include "ui/common/settings.h"
#include "ui/settings/sources_page.h"

#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

SettingsDialog::SettingsDialog(const Services &services, SyncController &controller, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_pages(new QTabWidget(this))
    , m_sources(new SourcesPage(services, controller, this))
    , m_form(new QFormLayout)
    , m_language(new QComboBox(this))
    , m_theme(new QComboBox(this))
    , m_textSize(new QSpinBox(this))
    , m_author(new QLineEdit(this))
    , m_folder(new QLabel(this))
    , m_diskNotice(new QLabel(this))
    , m_removeSamples(new QPushButton(this))
    , m_bringSamples(new QPushButton(this))
    , m_forgetSearches(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setObjectName(u"settingsDialog"_s);
    m_language->setObjectName(u"settingLanguage"_s);
    m_theme->setObjectName(u"settingTheme"_s);
    m_textSize->setObjectName(u"settingTextSize"_s);
    m_author->setObjectName(u"settingAuthor"_s);
    m_textSize->setRange(80, 200);
    m_textSize->setSingleStep(10);
    m_textSize->setValue(services.settings.textPercent());
    m_author->setText(services.settings.author());
    for (QLabel *label : {m_folder, m_diskNotice}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_folder->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_folder->setText(QDir::toNativeSeparators(services.library.folder().path));
    for (QPushButton *button : {m_removeSamples, m_bringSamples, m_forgetSearches}) {
        button->setAutoDefault(false); // Enter in a field must never mean one of these.
    }
    m_close->setObjectName(u"settingsClose"_s);
    m_close->setDefault(true);
    const bool writable = !services.library.isReadOnly();
    m_removeSamples->setEnabled(writable);
    m_bringSamples->setEnabled(writable);

    auto *place = new QVBoxLayout;
    place->addWidget(m_folder);
    place->addWidget(m_diskNotice);
    auto *samples = new QHBoxLayout;
    samples->addWidget(m_removeSamples);
    samples->addWidget(m_bringSamples);
    samples->addStretch();
    m_form->addRow(u" "_s, m_language);
    m_form->addRow(u" "_s, m_theme);
    m_form->addRow(u" "_s, m_textSize);
    m_form->addRow(u" "_s, m_author);
    m_form->addRow(u" "_s, place);
    m_form->addRow(u" "_s, samples);
    auto *searches = new QHBoxLayout;
    searches->addWidget(m_forgetSearches);
    searches->addStretch();
    m_form->addRow(u" "_s, searches);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_close);
    auto *general = new QWidget(this);
    auto *formColumn = new QVBoxLayout(general);
    formColumn->addLayout(m_form);
    formColumn->addStretch();
    m_pages->setObjectName(u"settingsPages"_s);
    m_pages->setDocumentMode(true);
    m_pages->addTab(general, QString());
    m_pages->addTab(m_sources, QString());
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_pages, 1);
    column->addLayout(buttons);
    setMinimumWidth(520);

    connect(m_language, &QComboBox::activated, this, [this] { m_services.settings.setLanguage(m_language->currentData().toString()); });
    connect(m_theme, &QComboBox::activated, this, [this] { m_services.settings.setTheme(Theme(m_theme->currentData().toInt())); });
    connect(m_textSize, &QSpinBox::editingFinished, this, [this] { m_services.settings.setTextPercent(m_textSize->value()); });
    connect(m_author, &QLineEdit::editingFinished, this, [this] { m_services.settings.setAuthor(m_author->text()); });
    connect(m_removeSamples, &QPushButton::clicked, this, &SettingsDialog::samplesUnwanted);
    connect(m_bringSamples, &QPushButton::clicked, this, &SettingsDialog::samplesWanted);
    connect(m_forgetSearches, &QPushButton::clicked, this, [this] { m_services.settings.clearRecentSearches(); });
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    retranslate();
}

void SettingsDialog::done(int result)
{
    // A window that closes by Escape takes the focus away without ending the edit.
    m_services.settings.setAuthor(m_author->text());
    m_textSize->interpretText();
    m_services.settings.setTextPercent(m_textSize->value());
    QDialog::done(result);
}

void SettingsDialog::fillLanguages()
{
    const QSignalBlocker quiet(m_language);
    m_language->clear();
    m_language->addItem(tr("As the system"), QString());
    for (const Language &language : offeredLanguages()) {
        m_language->addItem(language.ownName, language.code);
    }
    m_language->setCurrentIndex(std::max(0, m_language->findData(m_services.settings.language())));
}

void SettingsDialog::fillThemes()
{
    const QSignalBlocker quiet(m_theme);
    m_theme->clear();
    m_theme->addItem(tr("As the system"), int(Theme::System));
    m_theme->addItem(tr("Light"), int(Theme::Light));
    m_theme->addItem(tr("Dark"), int(Theme::Dark));
    m_theme->setCurrentIndex(m_theme->findData(int(m_services.settings.theme())));
}

void SettingsDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QDialog::changeEvent(event);
}

void SettingsDialog::retranslate()
{
    setWindowTitle(tr("Preferences"));
    m_diskNotice->setText(diskNotice());
    fillLanguages();
    fillThemes();
    const QStringList labels {tr("Language:"), tr("Colours:"), tr("Size of text:"), tr("Your name in the history:"), tr("The library lies in:"), tr("Sample records:"), tr("Recent searches:")};
    for (int row = 0; row < int(labels.size()); ++row) {
        auto *label = qobject_cast<QLabel *>(m_form->itemAt(row, QFormLayout::LabelRole)->widget());
        label->setText(labels.at(row));
    }
    m_language->setAccessibleName(tr("Language"));
    m_theme->setAccessibleName(tr("Colours"));
    m_textSize->setAccessibleName(tr("Size of text"));
    m_textSize->setSuffix(tr(" %", "percent sign behind a number"));
    m_author->setAccessibleName(tr("Your name in the history"));
    m_removeSamples->setText(tr("Remove the samples"));
    m_bringSamples->setText(tr("Bring the samples back"));
    m_forgetSearches->setText(tr("Forget them"));
    m_close->setText(tr("Close"));
    m_pages->setTabText(0, tr("General"));
    m_pages->setTabText(1, tr("Sources"));
    m_sources->retranslate();
}

void SettingsDialog::showSources()
{
    m_pages->setCurrentWidget(m_sources);
}

} // namespace fourthp::ui
