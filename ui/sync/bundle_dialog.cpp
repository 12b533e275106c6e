// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/bundle_dialog.h"

#include "core/sync/bundle/bundle_crypto.h"
#include "ui/common/formats.h"
#include "ui/common/leading_side.h"
#include "ui/sync/bundle_text.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {

QLabel *plainLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText); // Names in a bundle come from outside.
    label->setWordWrap(true);
    keepAtLeadingSide(*label);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

BundleDialog::BundleDialog(const Services &services, const QString &path, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_path(path)
    , m_facts(new QWidget(this))
    , m_effect(plainLabel(u"bundleEffect"_s, m_facts))
    , m_key(plainLabel(u"bundleKey"_s, m_facts))
    , m_trust(new QCheckBox(tr("This is the sender's key; I compared it by another way"), m_facts))
    , m_message(plainLabel(u"bundleMessage"_s, this))
    , m_progress(new QProgressBar(this))
    , m_read(new QPushButton(tr("Read"), this))
    , m_close(new QPushButton(tr("Cancel"), this))
{
    setWindowTitle(tr("Read a bundle"));
    setObjectName(u"bundleDialog"_s);
    m_trust->setObjectName(u"bundleTrust"_s);
    m_progress->setObjectName(u"bundleProgress"_s);
    m_progress->setAccessibleName(tr("Progress of reading"));
    m_read->setObjectName(u"bundleRead"_s);
    m_close->setObjectName(u"bundleClose"_s);
    arrange(path);
    connect(m_trust, &QCheckBox::toggled, this, &BundleDialog::enableRead);
    connect(m_read, &QPushButton::clicked, this, &BundleDialog::read);
    connect(m_close, &QPushButton::clicked, this, &BundleDialog::reject);
    resize(560, sizeHint().height());
    look();
}

BundleDialog::~BundleDialog() = default;

void BundleDialog::arrange(const QString &path)
{
    auto *form = new QFormLayout;
    row(*form, tr("File:"), u"bundleFile"_s)->setText(Formats::isolated(QFileInfo(path).fileName()));
    m_sender = row(*form, tr("Signed by:"), u"bundleSender"_s);
    m_made = row(*form, tr("Made:"), u"bundleMade"_s);
    m_hub = row(*form, tr("Hub:"), u"bundleHub"_s);
    m_holds = row(*form, tr("Holds:"), u"bundleHolds"_s);
    auto *facts = new QVBoxLayout(m_facts);
    facts->setContentsMargins({});
    facts->addLayout(form);
    facts->addWidget(m_effect);
    facts->addWidget(m_key);
    facts->addWidget(m_trust);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_progress, 1);
    buttons->addStretch();
    buttons->addWidget(m_read);
    buttons->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_facts);
    column->addWidget(m_message);
    column->addStretch();
    column->addLayout(buttons);
}

QLabel *BundleDialog::row(QFormLayout &form, const QString &label, const QString &name)
{
    QLabel *value = plainLabel(name, m_facts);
    form.addRow(label, value);
    value->setAccessibleName(label);
    return value;
}

void BundleDialog::look()
{
    enter(Stage::Looking);
    m_message->setText(tr("Checking the signature…"));
    m_lookTask.start([&library = m_services.library, path = m_path](
                         std::stop_token stop) { return lookAtBundle(library, path, stop); },
        [this](const Result<BundleView> &view) {
            if (view) {
                showView(*view);
            } else {
                end(bundleProblem(view.error()));
            }
        });
}

void BundleDialog::showView(const BundleView &view)
{
    m_view = view;
    const BundleManifest &manifest = view.manifest;
    const bool isKnown = view.signer.has_value();
    m_sender->setText(!isKnown            ? tr("A sender that nobody here trusts yet")
            : view.signer->name.isEmpty() ? keyInGroups(view.signer->keyId)
                                          : Formats::isolated(view.signer->name));
    m_made->setText(Formats::dateTime(manifest.created));
    m_hub->setText(Formats::isolated(manifest.name.isEmpty() ? manifest.hubId : manifest.name));
    QStringList holds {manifest.kind == BundleKind::Contribution
            ? tr("%Ln proposal(s)", nullptr, int(manifest.rows))
            : manifest.full
            ? tr("%Ln record(s): everything", nullptr, int(manifest.rows))
            : tr("%Ln record(s): changes since an earlier bundle", nullptr, int(manifest.rows))};
    if (!manifest.files.empty()) {
        holds.append(tr("%Ln attached file(s), %1", nullptr, int(manifest.files.size()))
                         .arg(Formats::bytes(bytesOf(manifest.files))));
    }
    m_holds->setText(holds.join(u'\n'));
    m_effect->setText(bundleEffect(manifest, view.plan));
    m_key->setText(tr("Ask the sender for the key by telephone or in person, and compare:") + u'\n'
        + keyInGroups(manifest.keyId));
    m_key->setVisible(!isKnown);
    m_trust->setVisible(!isKnown);
    m_message->setText(view.isExpired ? tr("It was meant to be used until %1. There may be a newer one.")
                                            .arg(Formats::dateTime(manifest.expires))
                                      : QString());
    enter(Stage::Asking);
}

void BundleDialog::read()
{
    enter(Stage::Reading);
    BundleReadSettings settings;
    settings.progress = [this](const SyncProgress &step) {
        QMetaObject::invokeMethod(
            this,
            [this, step] {
                const bool isKnown = step.phase == SyncPhase::Receiving && step.remaining >= 0;
                m_progress->setRange(0, isKnown ? int(step.records + step.remaining) : 0);
                m_progress->setValue(int(step.records));
            },
            Qt::QueuedConnection);
    };
    m_readTask.start(
        [&library = m_services.library, path = m_path, view = m_view, trust = m_trust->isChecked(), settings](
            const std::stop_token &stop) mutable {
            settings.stop = stop;
            return readShownBundle(library, path, view, trust, settings);
        },
        [this](const Result<BundleOutcome> &outcome) {
            const QString sentence = outcome ? bundleResult(*outcome) : bundleProblem(outcome.error());
            if (outcome && outcome->report.pulled + outcome->report.removed > 0) {
                Q_EMIT bundleRead(sentence);
            }
            end(sentence);
        });
}

void BundleDialog::end(const QString &sentence)
{
    m_message->setText(sentence);
    enter(Stage::Ended);
    m_close->setFocus();
}

void BundleDialog::enter(Stage stage)
{
    m_stage = stage;
    const bool isReading = stage == Stage::Reading || stage == Stage::Stopping;
    m_facts->setVisible(stage != Stage::Looking && !(stage == Stage::Ended && m_view.digest.isEmpty()));
    m_trust->setEnabled(stage == Stage::Asking);
    m_message->setVisible(!m_message->text().isEmpty());
    m_progress->setVisible(stage == Stage::Looking || isReading);
    m_progress->setRange(0, 0);
    m_read->setVisible(stage == Stage::Asking);
    m_close->setText(isReading ? tr("Stop") : stage == Stage::Ended ? tr("Close") : tr("Cancel"));
    m_close->setEnabled(stage != Stage::Stopping);
    enableRead();
}

void BundleDialog::enableRead()
{
    const bool isTrusted = m_view.signer.has_value() || m_trust->isChecked();
    m_read->setEnabled(m_stage == Stage::Asking && isTrusted);
    m_read->setDefault(m_read->isEnabled());
}

void BundleDialog::reject()
{
    if (m_stage == Stage::Reading) {
        m_readTask.stop();
        enter(Stage::Stopping);
    } else if (m_stage != Stage::Stopping) {
        QDialog::reject();
    }
}

} // namespace fourthp::ui
