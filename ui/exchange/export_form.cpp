// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/export_form.h"

#include "core/model/labels.h"
#include "ui/common/languages.h"
#include "ui/common/services.h"
#include "ui/common/settings.h"
#include "ui/exchange/redaction_box.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

ExportForm::ExportForm(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_settings(services.settings)
    , m_form(new QFormLayout(this))
    , m_preset(new QComboBox(this))
    , m_cellsRow(new QHBoxLayout)
    , m_cells(new QComboBox(this))
    , m_several(new QComboBox(this))
    , m_privacy(new RedactionRow(services.settings, u"exportPrivacy"_s, RedactionOffer::All, this))
    , m_madeFor(new QComboBox(this))
    , m_recipients(new QLineEdit(this))
    , m_sources(new QCheckBox(tr("Also the sources of the records"), this))
    , m_relations(new QCheckBox(tr("Relations in a second table"), this))
    , m_about(new QCheckBox(tr("A file beside it that tells what it holds"), this))
{
    m_preset->setObjectName(u"exportPreset"_s);
    m_cells->setObjectName(u"exportCells"_s);
    m_several->setObjectName(u"exportSeveral"_s);
    m_madeFor->setObjectName(u"exportMadeFor"_s);
    m_recipients->setObjectName(u"exportRecipients"_s);
    m_sources->setObjectName(u"exportSources"_s);
    m_relations->setObjectName(u"exportRelations"_s);
    m_about->setObjectName(u"exportAbout"_s);
    fill();
    offerChannels(Labels(services.vocabularies, readerLanguages()));
    arrange();
    for (QComboBox *box : {m_preset, m_cells, m_several, m_madeFor}) {
        connect(box, &QComboBox::currentIndexChanged, this, &ExportForm::changed);
    }
    connect(m_madeFor, &QComboBox::activated, this, [this] { m_isMadeForChosen = true; });
    connect(m_privacy, &RedactionRow::changed, this, &ExportForm::changed);
    for (QCheckBox *box : {m_sources, m_relations, m_about}) {
        connect(box, &QCheckBox::toggled, this, &ExportForm::changed);
    }
    connect(m_recipients, &QLineEdit::textChanged, this, &ExportForm::changed);
}

void ExportForm::fill()
{
    m_preset->addItem(tr("For a spreadsheet (Excel, LibreOffice)"), int(CsvPreset::Excel));
    m_preset->addItem(tr("For other programs (plain data)"), int(CsvPreset::Data));
    m_cells->addItem(tr("Words"), int(CellText::Labels));
    m_cells->addItem(tr("Codes"), int(CellText::Codes));
    m_several->addItem(tr("In one cell"), int(SeveralValues::OneCell));
    m_several->addItem(tr("In a column each"), int(SeveralValues::ColumnEach));
    for (QComboBox *box : {m_preset, m_cells, m_several}) {
        box->setCurrentIndex(
            std::max(0, box->findData(m_settings.choice(box->objectName(), u"0"_s).toInt())));
    }
    m_sources->setChecked(m_settings.choice(m_sources->objectName()) == u"1"_s);
    m_relations->setChecked(m_settings.choice(m_relations->objectName()) == u"1"_s);
    m_about->setChecked(m_settings.choice(m_about->objectName(), u"1"_s) == u"1"_s);
    m_recipients->setPlaceholderText(tr("Name of a group; needed for TLP:AMBER"));
    m_recipients->setMaxLength(200);
}

void ExportForm::offerChannels(const Labels &labels)
{
    for (const ConsentChannel channel : kConsentChannels) {
        m_madeFor->addItem(
            labels.of(FieldKind::Code, u"consent_channel", consentChannelCode(channel)), int(channel));
    }
    m_madeFor->setToolTip(tr("Stories leave if their consent covers this."));
}

void ExportForm::arrange()
{
    m_form->setContentsMargins({});
    m_form->addRow(tr("Kind of table:"), m_preset);
    // One row for two short answers: a low screen has to show the beginning of the file as well.
    auto *cellsLabel = new QLabel(tr("Cells hold:"), this);
    auto *severalLabel = new QLabel(tr("Several values:"), this);
    cellsLabel->setBuddy(m_cells);
    severalLabel->setBuddy(m_several);
    m_cellsRow->addWidget(m_cells, 1);
    m_cellsRow->addWidget(severalLabel);
    m_cellsRow->addWidget(m_several, 1);
    m_form->addRow(cellsLabel, m_cellsRow);
    m_form->addRow(tr("What leaves of records:"), m_privacy);
    m_form->addRow(tr("Made for:"), m_madeFor);
    m_form->addRow(tr("Only for:"), m_recipients);
    m_form->addRow(m_sources);
    m_form->addRow(m_relations);
    m_form->addRow(m_about);
}

void ExportForm::askFor(ExportFormat format)
{
    const FormatFacts &facts = factsOf(format);
    m_form->setRowVisible(m_preset, facts.isTable && facts.isText);
    m_form->setRowVisible(m_cellsRow, facts.isTable);
    m_form->setRowVisible(m_sources, facts.isReferences);
    m_form->setRowVisible(m_relations, facts.isTable);
    m_form->setRowVisible(m_madeFor, facts.isReferences || facts.holds(RecordType::Story));
    // What the format is for, until somebody says otherwise.
    ExportOptions usual;
    usual.format = format;
    if (!m_isMadeForChosen) {
        m_madeFor->setCurrentIndex(m_madeFor->findData(int(channelOf(usual))));
    }
}

ExportOptions ExportForm::options(ExportFormat format) const
{
    ExportOptions options;
    options.format = format;
    options.preset = CsvPreset(m_preset->currentData().toInt());
    options.cells = CellText(m_cells->currentData().toInt());
    options.severalValues = SeveralValues(m_several->currentData().toInt());
    options.redaction = m_privacy->redaction();
    options.madeFor = ConsentChannel(m_madeFor->currentData().toInt());
    options.withSources = m_sources->isChecked();
    options.recipients = m_recipients->text().simplified();
    options.direction = isRightToLeft() ? SheetDirection::RightToLeft : SheetDirection::LeftToRight;
    return options;
}

ExportCompanions ExportForm::companions() const
{
    return {.relations = m_relations->isChecked() && !m_relations->isHidden(),
        .about = m_about->isChecked(),
        .scope = {}};
}

void ExportForm::remember() const
{
    for (const QComboBox *box : {m_preset, m_cells, m_several}) {
        m_settings.setChoice(box->objectName(), box->currentData().toString());
    }
    for (const QCheckBox *box : {m_sources, m_relations, m_about}) {
        m_settings.setChoice(box->objectName(), box->isChecked() ? u"1"_s : u"0"_s);
    }
}

QJsonObject ExportForm::profile() const
{
    QJsonObject profile;
    for (const QComboBox *box : {m_preset, m_cells, m_several}) {
        profile.insert(box->objectName(), box->currentData().toInt());
    }
    for (const QCheckBox *box : {m_sources, m_relations, m_about}) {
        profile.insert(box->objectName(), box->isChecked());
    }
    return profile;
}

void ExportForm::apply(const QJsonObject &profile)
{
    for (QComboBox *box : {m_preset, m_cells, m_several}) {
        box->setCurrentIndex(std::max(0, box->findData(profile.value(box->objectName()).toInt())));
    }
    for (QCheckBox *box : {m_sources, m_relations, m_about}) {
        box->setChecked(profile.value(box->objectName()).toBool());
    }
}

} // namespace fourthp::ui
