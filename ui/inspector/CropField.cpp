// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/CropField.h"

#include "core/media/Picture.h"
#include "core/media/WholePicture.h"
#include "core/project/SlotEdits.h"
#include "ui/common/Background.h"
#include "ui/common/PriceButton.h"
#include "ui/common/TabularText.h"
#include "ui/common/WheelGuard.h"
#include "ui/inspector/CropView.h"
#include "ui/inspector/FieldLabel.h"

#include <QHBoxLayout>
#include <QPointer>
#include <QSlider>
#include <QVBoxLayout>

namespace beatreel {

namespace {

constexpr int kLongest = 640; ///< pixels of the picture that is shown
constexpr std::chrono::milliseconds kRest(400);

Result<QImage> read(const QString &file, const std::optional<ConformOptions> &clip, const CancelToken &cancel)
{
    if (clip)
        return wholePicture(file, *clip, kLongest, {cancel, {}, {}});
    auto picture = readPicture(file);
    if (picture && std::max(picture->width(), picture->height()) > kLongest)
        return picture->scaled(kLongest, kLongest, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    return picture;
}

} // namespace

CropField::CropField(Slot::Kind kind, QWidget *parent)
    : BeatField(parent), m_kind(kind), m_view(new CropView(this)), m_zoom(new QSlider(Qt::Horizontal, this)), m_percent(new TabularLabel(this)),
      m_reset(new PriceButton(this))
{
    const bool isFrame = kind == Slot::Kind::Frame;
    const QString name = isFrame ? QStringLiteral("frameCrop") : QStringLiteral("clipCrop");
    setObjectName(name + QStringLiteral("Field"));
    m_reading.setMaxThreadCount(1);
    m_making.setMaxThreadCount(1);
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRest);
    connect(&m_rest, &QTimer::timeout, this, &CropField::makePart);
    m_view->setObjectName(name);
    m_view->setAccessibleName(isFrame ? tr("Crop of the frame") : tr("Crop of the clip"));
    connect(m_view, &CropView::cropped, this, &CropField::take);
    m_zoom->setObjectName(name + QStringLiteral("Zoom"));
    m_zoom->setAccessibleName(tr("Zoom"));
    m_zoom->setRange(100, qRound(Crop::kMostZoom * 100));
    new WheelGuard(m_zoom);
    connect(m_zoom, &QSlider::valueChanged, this, [this](int percent) {
        const Crop now = m_view->crop();
        take({now.x, now.y, percent / 100.0});
    });
    m_reset->setObjectName(name + QStringLiteral("Reset"));
    m_reset->setOffer(tr("Reset"), std::nullopt);
    m_reset->setAccessibleName(tr("Show the middle again"));
    m_reset->setSize(ButtonSize::Small);
    connect(m_reset, &QPushButton::clicked, this, [this] { take({}); });
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_zoom, 1);
    row->addWidget(m_percent);
    row->addWidget(m_reset);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_label = fieldLabel(QString(), m_view, this);
    column->addWidget(m_label);
    column->addWidget(m_view);
    column->addLayout(row);
    hide();
}

CropField::~CropField()
{
    m_cancel.request_stop();
    for (QThreadPool *pool : {&m_reading, &m_making}) {
        pool->clear();
        pool->waitForDone();
    }
}

void CropField::setClip(int clip)
{
    m_clip = std::max(clip, 0);
    if (hasBeats())
        refresh();
}

/// The project may go after this, and what is being made is made in its folder.
void CropField::commit()
{
    if (m_rest.isActive()) {
        m_rest.stop();
        makePart();
    }
    m_making.waitForDone();
}

Slot CropField::slot() const
{
    return m_kind == Slot::Kind::Frame ? Slot::frame(beats().first()) : Slot::clip(beats().first(), m_clip);
}

std::optional<CropField::Source> CropField::source() const
{
    const SlotState *state = beats().size() == 1 ? open().state(slot()) : nullptr;
    if (!state || !state->shown || !state->shown->isUsersOwn() || state->status == SlotStatus::Lost)
        return std::nullopt;
    if (m_kind == Slot::Kind::Clip)
        return Source{slot(), open().takes().path(*state->shown), state->slip};
    const auto own = ownPictureOf(*state->shown, open().takes());
    return own ? std::optional(Source{slot(), open().takes().path(own->whole), {}}) : std::nullopt;
}

Crop CropField::crop() const
{
    if (m_kind == Slot::Kind::Clip)
        return open().state(slot())->crop;
    if (m_wanted && m_wanted->slot == slot())
        return m_wanted->picture.crop;
    return ownPictureOf(*open().state(slot())->shown, open().takes())->crop;
}

void CropField::refresh()
{
    const auto shown = source();
    setVisible(shown.has_value());
    if (!shown)
        return;
    const bool isFrame = m_kind == Slot::Kind::Frame;
    const int number = numberOf(beats().first());
    m_label->setText(isFrame ? tr("Crop of frame %1", "beat").arg(number) : tr("Crop of clip %1.%2", "beat, clip").arg(number).arg(m_clip + 1));
    if (!m_shown || m_shown->file != shown->file)
        m_view->setPicture({}, project().format.size);
    const bool isOther = m_shown != shown;
    m_shown = shown;
    if (isOther)
        loadPicture();
    showCrop(crop());
    setEnabled(!project().isLocked(shown->slot));
}

void CropField::showCrop(const Crop &crop)
{
    m_view->setCrop(crop);
    const QSignalBlocker quiet(m_zoom);
    const int percent = qRound(crop.zoom * 100);
    m_zoom->setValue(percent);
    m_percent->setText(tr("%1 %", "zoom").arg(percent));
    m_reset->setEnabled(!crop.isDefault());
}

/// One at a time: where the hand goes on slipping meanwhile, the last one is read next.
void CropField::loadPicture()
{
    if (m_isLoading)
        return;
    m_isLoading = true;
    const Source wanted = *m_shown;
    const auto clip = m_kind == Slot::Kind::Clip ? std::optional(ConformOptions{project().format, wanted.slip}) : std::nullopt;
    runInBackground(
        this, m_reading, 0, [wanted, clip, cancel = m_cancel.get_token()] { return read(wanted.file, clip, cancel); },
        [this, wanted](const Result<QImage> &picture) {
            m_isLoading = false;
            if (!hasBeats() || !m_shown)
                return;
            if (m_shown->file == wanted.file && picture)
                m_view->setPicture(*picture, project().format.size);
            if (m_shown != wanted)
                loadPicture();
        });
}

void CropField::take(const Crop &crop)
{
    if (!hasBeats() || !source())
        return;
    const Crop within = crop.normalized();
    if (m_kind == Slot::Kind::Clip) {
        applyTyped(EditKind::CropClip, withCrop(project(), slot(), within));
        return;
    }
    const auto own = ownPictureOf(*open().state(slot())->shown, open().takes());
    m_wanted = Part{slot(), {own->whole, within}};
    showCrop(within);
    m_rest.start();
}

void CropField::makePart()
{
    if (!m_wanted || !hasBeats() || m_isMaking)
        return;
    m_isMaking = true;
    const Part wanted = *m_wanted;
    QPointer<OpenProject> asked = &open();
    runInBackground(
        this, m_making, 0,
        [&folder = open().folder(), wanted, cancel = m_cancel.get_token()] { return addCroppedPicture(folder, wanted.picture, {cancel, {}, {}}); },
        [this, asked, wanted](const Result<Take> &part) {
            m_isMaking = false;
            const bool isLast = m_wanted && m_wanted->slot == wanted.slot && m_wanted->picture.crop == wanted.picture.crop;
            if (asked && (isLast || !part))
                show(*asked, wanted.slot, part);
            if (isLast)
                m_wanted.reset();
            else if (m_wanted)
                makePart();
            if (hasBeats())
                refresh();
        });
}

void CropField::show(OpenProject &open, const Slot &frame, const Result<Take> &part)
{
    if (!part) {
        if (part.error().kind != ErrorKind::Cancelled)
            emit failed(part.error().sentence);
        return;
    }
    open.tellTakeAdded(frame);
    const SlotState *state = open.state(frame);
    if (!state || !state->shown || state->shown->id == part->id)
        return;
    open.applyMerged(objectName() + u' ' + frame.text(), EditKind::CropPicture, withCroppedPicture(open.project(), frame, *state->shown, *part));
}

} // namespace beatreel
