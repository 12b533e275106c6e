// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/write_bundle_dialog.h"

#include "core/sync/bundle/bundle_contents.h"
#include "core/sync/bundle/bundle_crypto.h"
#include "core/sync/bundle/bundle_keys.h"
#include "ui/common/error_text.h"
#include "ui/common/formats.h"
#include "ui/common/settings.h"
#include "ui/exchange/redaction_box.h"
#include "ui/exchange/scan_row.h"
#include "ui/sync/bundle_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {

Result<BundleWritten> writeSigned(
    Library &library, const BundleOrder &order, const ProgressSink &progress, std::stop_token stop)
{
    FileSeedVault vault(library.folder());
    const Result<QByteArray> seed = ownSeed(vault);
    return seed ? writeBundle(library, *seed, order, progress, std::move(stop)) : passOn(seed);
}

} // namespace

WriteBundleDialog::WriteBundleDialog(const Services &services, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_kind(new QComboBox(this))
    , m_hub(new QComboBox(this))
    , m_amber(new QCheckBox(tr("Also records marked TLP:AMBER"), this))
    , m_redaction(new RedactionRow(services.settings, u"writeRedaction"_s, RedactionOffer::All, this))
    , m_files(new QCheckBox(tr("With attached files"), this))
    , m_scan(new ScanRow(
          services, [this] { return scanOrder(); }, this))
    , m_message(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_write(new QPushButton(tr("Write…"), this))
    , m_close(new QPushButton(this))
{
    setObjectName(u"writeBundleDialog"_s);
    setWindowTitle(tr("Write a bundle"));
    const std::pair<QWidget *, QString> names[] {{m_kind, u"writeKind"_s}, {m_hub, u"writeHub"_s},
        {m_amber, u"writeAmber"_s}, {m_files, u"writeFiles"_s}, {m_message, u"writeMessage"_s},
        {m_progress, u"writeProgress"_s}, {m_write, u"writeBundle"_s}, {m_close, u"writeClose"_s}};
    for (const auto &[widget, name] : names) {
        widget->setObjectName(name);
    }
    m_kind->addItem(tr("What the hub sent, for others to read"), int(BundleKind::Rows));
    m_kind->addItem(tr("What I changed, as proposals for the hub"), int(BundleKind::Contribution));
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_progress->setAccessibleName(tr("Progress of writing"));
    auto *about
        = new QLabel(tr("Records marked TLP:RED and stories without consent never go into a bundle."), this);
    about->setWordWrap(true);
    auto *form = new QFormLayout;
    form->addRow(tr("Holds:"), m_kind);
    form->addRow(tr("Hub:"), m_hub);
    form->addRow(tr("What leaves of records:"), m_redaction);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_progress, 1);
    buttons->addStretch();
    buttons->addWidget(m_write);
    buttons->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(m_amber);
    column->addWidget(m_files);
    column->addWidget(about);
    column->addWidget(m_scan);
    column->addWidget(m_message);
    column->addStretch();
    column->addLayout(buttons);
    setMinimumWidth(460);
    for (QComboBox *choice : {m_kind, m_hub}) {
        connect(choice, &QComboBox::currentIndexChanged, this, &WriteBundleDialog::countFiles);
    }
    connect(m_redaction, &RedactionRow::changed, this, &WriteBundleDialog::countFiles);
    connect(m_redaction, &RedactionRow::changed, m_scan, &ScanRow::forget);
    for (QComboBox *choice : {m_kind, m_hub}) {
        connect(choice, &QComboBox::currentIndexChanged, m_scan, &ScanRow::forget);
    }
    connect(m_amber, &QCheckBox::toggled, m_scan, &ScanRow::forget);
    connect(m_scan, &ScanRow::recordWanted, this, [this](const RecordId &id, const QString &field) {
        reject(); // The record is read in the window, which waits for this dialog.
        Q_EMIT recordWanted(id, field);
    });
    connect(m_amber, &QCheckBox::toggled, this, &WriteBundleDialog::countFiles);
    connect(m_write, &QPushButton::clicked, this, &WriteBundleDialog::choosePlace);
    connect(m_close, &QPushButton::clicked, this, &WriteBundleDialog::reject);
    look();
}

WriteBundleDialog::~WriteBundleDialog() = default;

void WriteBundleDialog::look()
{
    enter(Stage::Looking);
    m_lookTask.start(
        [&library = m_services.library](std::stop_token) -> Result<std::vector<Channel>> {
            const Result<Connection *> connection = library.connection();
            return connection ? listChannels(**connection) : passOn(connection);
        },
        [this](const Result<std::vector<Channel>> &channels) {
            if (channels) {
                showHubs(*channels);
            } else {
                end(bundleProblem(channels.error()));
            }
        });
}

void WriteBundleDialog::showHubs(const std::vector<Channel> &channels)
{
    for (const Channel &channel : channels) {
        if (channel.kind != u"oai"_s) { // A repository is no hub that others could follow.
            m_hub->addItem(channel.id);
        }
    }
    if (m_hub->count() == 0) {
        end(tr("There is no hub yet. A bundle carries what a hub sent, or proposals for it."));
        return;
    }
    enter(Stage::Asking);
    countFiles();
}

void WriteBundleDialog::countFiles()
{
    if (m_stage != Stage::Asking) {
        return;
    }
    m_countTask.start([&library = m_services.library, wanted = order({})](
                          std::stop_token stop) { return filesForBundle(library, wanted, std::move(stop)); },
        [this](const Result<FilesAlong> &along) { showFiles(along.value_or(FilesAlong {})); });
}

void WriteBundleDialog::showFiles(const FilesAlong &along)
{
    m_files->setText(along.files.empty()
            ? tr("With attached files (none are here)")
            : tr("With %Ln attached file(s), %1", nullptr, int(along.files.size()))
                  .arg(Formats::bytes(along.bytes)));
    m_files->setEnabled(m_stage == Stage::Asking && !along.files.empty());
    m_files->setChecked(m_files->isChecked() && !along.files.empty());
}

void WriteBundleDialog::choosePlace()
{
    const QString folder = m_services.settings.choice(u"bundleFolder"_s, QDir::homePath());
    const QString path = QFileDialog::getSaveFileName(this, tr("Write a bundle"),
        QDir(folder).filePath(u"records.fpbundle"_s), tr("Bundles (*%1)").arg(u".fpbundle"_s));
    if (path.isEmpty()) {
        return;
    }
    m_services.settings.setChoice(u"bundleFolder"_s, QFileInfo(path).absolutePath());
    const bool isNamed = path.endsWith(".fpbundle"_L1, Qt::CaseInsensitive);
    writeTo(isNamed ? path : QString(path + u".fpbundle"_s));
}

BundleOrder WriteBundleDialog::order(const QString &path) const
{
    return {.path = path,
        .channel = m_hub->currentText(),
        .kind = BundleKind(m_kind->currentData().toInt()),
        .privacy = {.withAmber = m_amber->isChecked(),
            .redaction = m_redaction->redaction()},
        .files = m_files->isChecked() ? AttachedFiles::Include : AttachedFiles::LeaveOut,
        .who = m_services.settings.author()};
}

ScanOrder WriteBundleDialog::scanOrder() const
{
    ScanOrder scan;
    scan.bundle = order({});
    return scan;
}

void WriteBundleDialog::writeTo(const QString &path)
{
    if (m_stage != Stage::Asking) {
        return;
    }
    const BundleOrder chosen = order(path);
    m_countTask.cancel();
    enter(Stage::Writing);
    m_writeTask.start(
        [&library = m_services.library, wanted = chosen, progress = progressIn(m_progress)](
            const std::stop_token &stop) { return writeSigned(library, wanted, progress, stop); },
        [this, path](const Result<BundleWritten> &written) {
            end(written ? ErrorText::withUnnoted(writtenText(*written, path), written->noted)
                    : written.error().kind == ErrorKind::Cancelled ? tr("Stopped. Nothing was written.")
                                                                   : bundleProblem(written.error()));
        });
}

void WriteBundleDialog::end(const QString &text)
{
    m_message->setText(text);
    enter(Stage::Ended);
    m_close->setFocus();
}

void WriteBundleDialog::enter(Stage stage)
{
    m_stage = stage;
    for (QWidget *choice : std::initializer_list<QWidget *> {m_kind, m_hub, m_amber, m_redaction}) {
        choice->setEnabled(stage == Stage::Asking);
    }
    m_files->setEnabled(false); // Until it is known how much that would be.
    m_scan->setEnabled(stage == Stage::Asking);
    m_message->setVisible(!m_message->text().isEmpty());
    m_progress->setVisible(stage == Stage::Looking || stage == Stage::Writing);
    m_progress->setRange(0, 0);
    m_write->setVisible(stage == Stage::Looking || stage == Stage::Asking);
    m_write->setEnabled(stage == Stage::Asking);
    m_write->setDefault(stage == Stage::Asking);
    m_close->setText(stage == Stage::Writing ? tr("Stop")
            : stage == Stage::Ended          ? tr("Close")
                                             : tr("Cancel"));
}

void WriteBundleDialog::reject()
{
    if (m_stage == Stage::Writing) {
        m_writeTask.stop(); // What was begun goes; the answer says so.
    } else {
        QDialog::reject();
    }
}

} // namespace fourthp::ui
